import { fold } from '../fold.ts'

// Words that say that somebody typed, used, set, chose, got or sent something; by families of languages.
const beginnings =
  'typed typing enter using tried chose chosen pick writ wrot insert input gave given ' +
  'tipp eingeb eingetip benutz nutz verwend gesetz gebruik voer ingev tape saisi entr utilis choisi rentr recu ' +
  'pong pues escrib usando usei usad tecle introdu digit coloc coloq botei tent escrev inser scriv scritt mess provat ' +
  'skriv skrev anvan knapp brug bruk tast indtast provad kayt kirjoit syot lait kokeil ' +
  'wpis uzyw wprowadz ustaw zadav zadal napis pouzi vloz zkous skus dosta otrzym beir hasznal megad kapt ' +
  'folos incerc introd upis unes korist ukuc vpis uporab stavi yaziy kullan sisest kasut kirjut ievad lietoj rakst ived naudoj ' +
  'nhap dung ketik masuk pakai mengg guna βαζω εβαλ γραφ πληκτρ χρησιμ πατα ввож ввел ввод набир набра использ пишу ставл ' +
  'пробов получ прийш пришел пришл вві використ въве ползв كتب ادخل أدخل استخدم استعمل הקלד הכנס השתמש ใส่ พิมพ์ ใช้ 输入 輸入 用的'
const verbs =
  'type use uses try put set got read with tippe gebe gab nehme setze typ tik vul mis mets met essaie pus puse uso usa meto probe ponho metto uso ' +
  'satte fikk fick fik sain pun pus bag prim unio dobio irtam go isi taip ввёл пишу ok mine me'
const joins =
  'is was to from auf von mit zu avec de a con da di para por com met van naar till fran med fra til na z ze s с на з із под під απο σε με cu la as als ' +
  'are ist war lautet est etait es era e jest byl bylo je ar er var on был була є беше ειναι ηταν or and und et y och og oder ou o i и и та'
const toSet = (words: string) => new Set(fold(words).split(' '))
const beginningSet = toSet(beginnings)
const verbSet = toSet(verbs)
const joinSet = toSet(joins)
const longestBeginning = 8
const before = /([\p{L}\p{M}']{1,20})(?:\s{1,2}([\p{L}\p{M}]{1,4}))?[\s:"'([=]{1,4}$/u
const sign = /(?:[:=>/\ue002]|i\.e\.)\s{0,3}["'([]?$/
const verbBehind = /^["')\],.]{0,2}\s{1,3}(?:yaz|gir(?!l)|kullan|입력|を入力|と入力|डाल|लिख|وارد|کردم)/

/** What leads to a value: "typed" behind "I entered", "taper"; "joined" behind "is", "from", "to", a colon; or null. */
export function leadTo(text: string, at: number, end: number): 'typed' | 'joined' | null {
  const part = text.slice(Math.max(0, at - 32), at)
  const match = before.exec(part)
  const first = fold(match?.[1] ?? '').replace(/^.*'/, '')
  const second = fold(match?.[2] ?? '')
  const last = second || first
  if (isVerb(last) || (second && isVerb(first))) return 'typed'
  const isBetween = part.endsWith(', ') && text[end] === ','
  if (isBetween || joinSet.has(last) || sign.test(part)) return 'joined'
  return verbBehind.test(text.slice(end, end + 16)) ? 'joined' : null
}

function isVerb(word: string): boolean {
  if (verbSet.has(word)) return true
  for (let length = 3; length <= Math.min(word.length, longestBeginning); length++) {
    if (beginningSet.has(word.slice(0, length))) return true
  }
  return false
}
