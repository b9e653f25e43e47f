import { fold } from '../fold.ts'
import { copulas } from './everyday-words.ts'

// Words that say that somebody typed, used, set, chose, got or sent something.
const beginnings =
  'anvan beir benutz botei brug bruk choisi chose coloc coloq digit dosta dung eingeb eingetip enter entr escrev ' +
  'escrib folos gave gebruik gesetz given guna hasznal ievad incerc indtast ingev input inser introd ived kapt ' +
  'kasut kayt ketik kirjoit kirjut knapp kokeil korist kullan lait lietoj masuk megad mengg mess napis naudoj nhap ' +
  'nutz otrzym pakai pick pong pouzi provad provat pues rakst recu rentr saisi scritt scriv sisest skrev skriv skus ' +
  'stavi syot tape tast tecle tent tipp tried typed typing ukuc unes upis uporab usad usando used usei using ustaw ' +
  'utilis uzyw verwend vloz voer vpis wpis wprowadz writ wrot yaziy zadal zadav zkous βαζω γραφ εβαλ πατα πληκτρ ' +
  'χρησιμ ввел ввод ввож вві використ въве использ набир набра пишу ползв получ прийш пришел пришл пробов ставл ' +
  'הכנס הקלד השתמש أدخل ادخل استخدم استعمل كتب พิมพ์ ใช้ ใส่ 用的 輸入 输入'
const verbs =
  'bag dobio essaie fick fik fikk gab gebe go got irtam isi me met meto mets metto mine mis nehme ok ponho prim ' +
  'probe pun pus puse put read sain satte set setze taip tik tippe try typ type unio usa use uses uso vul with ввёл ' +
  'пишу'
const prepositions =
  'als and as auf avec com con cu da de di et fra fran from i med met mit na naar o och oder og or ou para por s ' +
  'til till to und van von y z ze zu απο με σε з и на под під с та із'
const toSet = (words: string) => new Set(fold(words).split(' '))
const beginningSet = toSet(beginnings)
const verbSet = toSet(verbs)
const prepositionSet = toSet(prepositions)
const longestBeginning = 8
const sign = /(?:[:=>/\ue002]|i\.e\.)\s{0,3}["'([]?$/
const verbBehind =
  /^["')\],.]{0,2}\s{1,3}(?:(?:is|was|ist|war|est|es|era|er|on|je|jest|\u00e8|\u00e9|\u00e4r) (?:my|our|the|mein|mon|mi|la|il|mijn|mitt|min|moj)|yaz|gir(?!l)|kullan|입력|を入力|と入力|डाल|लिख|وارد|کردم)/

/** What leads to a value: "typed" behind "I entered", "taper"; "joined" behind "is", "from", "to", a colon; or null. */
export function leadTo(text: string, at: number, end: number): 'typed' | 'joined' | null {
  const part = text.slice(Math.max(0, at - 32), at)
  const words = fold(part.replace(/^\p{L}+|\P{L}{1,4}$/gu, '')).split(/[^\p{L}\p{M}]+/u)
  const last = words.at(-1) ?? ''
  if (isVerb(last) || (last.length < 5 && isVerb(words.at(-2) ?? ''))) return 'typed'
  const isBetween = part.endsWith(', ') && text[end] === ','
  if (isBetween || copulas.has(last) || prepositionSet.has(last) || sign.test(part)) return 'joined'
  return verbBehind.test(text.slice(end, end + 16)) ? 'joined' : null
}

function isVerb(word: string): boolean {
  if (verbSet.has(word)) return true
  for (let length = 3; length <= Math.min(word.length, longestBeginning); length++) {
    if (beginningSet.has(word.slice(0, length))) return true
  }
  return false
}
