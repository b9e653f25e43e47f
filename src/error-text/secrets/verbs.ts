import { fold } from '../fold.ts'

// How words begin that say that somebody typed, used, set, chose, got or sent something; by families of languages.
const begins =
  'typ enter us(?:e|ing) tr(?:y|ied) put set chose pick wr[io]t insert input got gave given read ' +
  'tipp eingeb eingetip geb gab nutz benutz verwend setz gesetz nehm gebruik voer ingev tik vul ' +
  'tap saisi entr util mi[ts] met essa choisi rentr rec[ue] ' +
  'pon pus(?:e|o)? escrib uso usa usei met[oi] tecle introdu digit prob coloc coloq bot tent escrev inser scriv mess prov ' +
  'skriv skrev anvand knapp satt brug bruk tast indtast fikk fick fik kayt kirjoit syot lait kokeil sain ' +
  'wpis uzy wprowadz ustaw pod zad napis pouzi vloz zkou skus dost otrzym beir irt hasznal megad kapt ' +
  'pun scri folos incerc bag prim upis une[so] unio korist ukuc vpis uporab stavi dobi ' +
  'yaz gir kullan sisest kasut kirjut pan ievad lietoj rakst ived naudoj nhap go dung ketik masuk pakai mengg isi guna taip ' +
  'βαζ εβαλ γραφ πληκτρ χρησιμ πατα πηρα ввож ввел ввод ввёл набир набра использ пиш ставл пробов получ приш прийш вві використ въве ползв ' +
  'كتبت ادخلت أدخلت استخدم استعمل הקלדתי הכנסתי השתמשתי ใส่ พิมพ์ ใช้ 输入 輸入 用的'
const joins =
  'is was to from with auf von mit zu avec de a con da di para por com met van naar till fran med fra til na z ze s с на з із под под απο σε με cu la as als ' +
  'are ist war lautet est etait es era e jest byl bylo je ar er var on был была был е є є беше ειναι ηταν mine me ok or and und et y och og oder ou o i и и та'
const alternatives = fold(begins).replace(/ /g, '|')
const verb = new RegExp(`(?:^|[^\\p{L}])(?:${alternatives})\\p{L}{0,10}(?:\\s\\p{L}{1,4})?[\\s:"'([=]{1,4}$`, 'u')
const join = new RegExp(
  `(?:(?:^|[^\\p{L}])(?:${fold(joins).replace(/ /g, '|')}|it's|that's)\\s{1,3}["'(\\[]?|[:=>\\ue002]\\s{0,3}["'(\\[]?)$`,
  'u',
)
const verbBehind = /^["')\],.]{0,2}\s{1,3}(?:yaz|gir(?!l)|kullan|입력|を入力|と入力|डाल|लिख|وارد|کردم)/

/** True where somebody says that what follows was typed, used or set: "I entered …", "taper …", "ввожу …". */
export const isTyped = (text: string, at: number) => verb.test(fold(text.slice(Math.max(0, at - 32), at)))

/** True where a word leads to what follows, so that a value may stand there: "from … to …", "is …", "me: …". */
export const isIntroduced = (text: string, at: number) => join.test(fold(text.slice(Math.max(0, at - 16), at)))

/** The same for languages whose verb stands last. */
export const isTypedBehind = (text: string, end: number) => verbBehind.test(fold(text.slice(end, end + 16)))
