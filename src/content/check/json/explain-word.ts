import { type Found, found } from './found.ts'
import { shorten } from './shorten.ts'

const sound = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/

type Form = [form: RegExp, because: string, right: (number: string) => string]

const numberForms: Form[] = [
  [/^\+\d+(?:\.\d+)?$/, 'it begins with a plus sign', (number) => number.slice(1)],
  [
    /^-?0\d+(?:\.\d+)?$/,
    'it begins with a zero',
    (number) => `${Number(number)}, or put quotation marks around it if it is a text`,
  ],
  [/^[+-]?\.\d+$/, 'no digit stands before the point', (number) => `${Number(number)}`],
  [/^-?\d+\.$/, 'no digit stands after the point', (number) => number.slice(0, -1)],
  [/^-?\d+(?:\.\d*)?[eE][+-]?$/, 'no digit stands after the "e"', (number) => number.replace(/\.?[eE].*/, '')],
  [/^0(?:x[0-9a-f]+|o[0-7]+|b[01]+)$/i, 'only the digits 0 to 9 are known', (number) => `${Number(number)}`],
  [/^-?\d{1,3}(?:[_'’]\d{3})+$/, 'signs stand between its digits', (number) => number.replace(/[^\d-]/g, '')],
  [/^(?!\d+-)[-+.\d][-+.\deE]*$/, 'signs are missing or too many', () => 'digits only, for example 12 or 1.5'],
]

const likeTrue = ['true', 'yes', 'on', 'ture', 'treu', 'tru', 'wahr']
const likeFalse = ['false', 'no', 'off', 'flase', 'fasle', 'fals', 'falsch']
const likeNull = ['null', 'none', 'nil', 'undefined', 'void', 'nul', 'nulll']
const noNumber = ['nan', 'infinity', '-infinity', '+infinity', 'inf', '-inf']

/** Whether something without quotation marks is a value that JSON knows: a number, true, false or null. */
export function isSoundWord(word: string): boolean {
  return sound.test(word)
}

/** Says what is wrong with a value that has no quotation marks and that JSON does not know. */
export function explainWord(word: string, offset: number): Found {
  for (const [form, because, right] of numberForms) {
    if (form.test(word)) return found('bad-number', offset, { number: word, because, right: right(word) })
  }
  const right = rightWord(word)
  return right
    ? found('unknown-word', offset, { word, right: `${right}, or put quotation marks around it if it is a text` })
    : found('unquoted-text', offset, { text: shorten(word) })
}

/** Whether a word is a slip for one that JSON knows. */
export function isKnownSlip(word: string): boolean {
  return rightWord(word) !== null || numberForms.some(([form]) => form.test(word))
}

function rightWord(word: string): string | null {
  const lower = word.toLowerCase()
  if (likeTrue.includes(lower)) return 'true in small letters'
  if (likeFalse.includes(lower)) return 'false in small letters'
  if (likeNull.includes(lower)) return 'null in small letters'
  return noNumber.includes(lower) ? 'a number' : null
}
