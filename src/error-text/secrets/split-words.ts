import { type Likeness, likeness, rateWord } from './password-likeness.ts'
import { accountMark, knownMark, secretMark } from './readable-text.ts'

/** One word without the signs around it, the number of its sentence, and how much it looks like a password. */
export type Word = { start: number; end: number; sentence: number; rating: Likeness; isNumber: boolean }

const scripts = '\\u0590-\\u1cff\\u3000-\\u9fff\\uac00-\\ud7af\\uff0c\\uff1f\\uff01'
const wordPattern = new RegExp(
  `(?<![\\d.-]|\\d )\\d{3} \\d{3}(?! ?[.-]?\\d)|[${secretMark}${knownMark}${accountMark}]|[^\\s"<>|${scripts}${secretMark}${knownMark}${accountMark}]{1,300}|[${scripts}]{1,60}`,
  'g',
)
const shortestWord = 4

/** Splits a text into words: at blanks, marks and quotes, and where the script changes to one without blanks. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  const known = new Map<string, Core>()
  let sentence = 0
  let last = 0
  wordPattern.lastIndex = 0
  for (let match = wordPattern.exec(text); match; match = wordPattern.exec(text)) {
    const raw = match[0]
    if (startsSentence(text.slice(last, match.index), raw) || endsSentence(text, last, raw)) sentence++
    last = match.index + raw.length
    let core = known.get(raw)
    if (!core) {
      core = readCore(raw)
      known.set(raw, core)
    }
    const { from, to, isNumber, rating } = core
    words.push({ start: match.index + from, end: match.index + to, sentence, isNumber, rating })
  }
  return words
}

/** A word without the signs around it. Words recur: each different one is read once. */
type Core = { from: number; to: number } & Pick<Word, 'isNumber' | 'rating'>

function readCore(raw: string): Core {
  if (raw.length < shortestWord) return { from: 0, to: raw.length, isNumber: false, rating: likeness.none }
  const { from, to } = trim(raw)
  const core = raw.slice(from, to)
  const isNumber = /^[\d -]{3,10}$/.test(core)
  return { from, to, isNumber, rating: isNumber ? likeness.none : rateWord(core) }
}

function startsSentence(between: string, next: string): boolean {
  const line = between.indexOf('\n')
  return line >= 0 && (between.includes('\n', line + 1) || !/^\p{Ll}/u.test(next))
}

function endsSentence(text: string, last: number, next: string): boolean {
  return last > 0 && '.!?\u3002'.includes(text[last - 1] as string) && /^[\p{Lu}\p{Lo}"'(]/u.test(next)
}

function trim(raw: string): { from: number; to: number } {
  const from = /^[:=,;]{0,2}["'`([{*_]{0,3}(?:[a-z][a-z_.-]{1,40}=["'`]?)?/i.exec(raw)?.[0].length ?? 0
  let to = raw.length
  while (to > from && /[.,:;"'`)\]}\\]/.test(raw[to - 1] as string)) to--
  if (from > 0) while (to > from && /[*_]/.test(raw[to - 1] as string) && /^[*_]/.test(raw)) to--
  if (raw[to] === ')' && raw.slice(from, to).includes('(')) to++
  return { from: Math.min(from, to), to }
}
