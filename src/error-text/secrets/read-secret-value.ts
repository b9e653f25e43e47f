import { skip } from './skip.ts'

/** A value in a text: where it stands without its quotes. */
export type Value = { start: number; end: number; isQuoted: boolean }

const longest = 300
/** Where the reading of a value without quotes ends; what is longer is no password. */
export const longestWord = 100
const closing = '.,:;"\'`)]}>'
const mayEnd = '&;,<|"\\'
const blank = /[\s\ue000-\ue002]/
const breaks = /[\n\ue000-\ue002]/
const opening = /(?:\\{0,3}["'`]|[*_([{<]{1,2}(?=[^\s*]))?/y
/** "615 204", "88 41 07", "4418 0925", but no part of a longer number, as of a telephone. */
const groups = /(?:\d{3}[ -]\d{3}|\d{2}[ -]\d{2}[ -]\d{2}|\d{4}[ -]\d{4})(?![ ./-]?\d|[\w@])/y
const escapes = /\\{1,3}(?=["'])/y
/** What a value without quotes goes over: no sign of `mayEnd`, and behind ASCII no script without blanks. */
const plain = /[^\0- &;,<|"\\\u0590-\u1cff\u3000-\u9fff\uac00-\ud7af\uff01\uff0c\uff1b\uff1f\ue000-\ue002]{1,100}/y
const plainBeyondAscii = /[^\0- &;,<|"\\\u3001\u3002\uff0c\uff1b\ue000-\ue002]{1,100}/y

/**
 * Reads the value that begins at a place: what stands in quotes, or all up to a blank, a mark, or a sign behind which
 * another value follows. Null where none begins.
 */
export function readSecretValue(text: string, at: number, isCode = false): Value | null {
  const first = text[at]
  if (first === undefined || blank.test(first)) return null
  if (isCode && first >= '0' && first <= '9') {
    groups.lastIndex = at
    if (groups.test(text)) return { start: at, end: groups.lastIndex, isQuoted: false }
  }
  return readQuoted(text, at) ?? readBare(text, at)
}

function readQuoted(text: string, from: number): Value | null {
  const slashes = text[from] === '\\' ? text.slice(from, skip(escapes, text, from)) : ''
  const quote = text[from + slashes.length] as string
  if (!'"\'`'.includes(quote)) return null
  const start = from + slashes.length + 1
  const part = text.slice(start, start + longest)
  for (let at = part.indexOf(quote); at >= 0; at = part.indexOf(quote, at + 1)) {
    const stop = at - slashes.length
    if (slashes === '' ? part[at - 1] === '\\' : part.slice(Math.max(stop, 0), at) !== slashes) continue
    if (isWordUnit(text.charCodeAt(start + at + 1))) continue
    return stop > 0 && !breaks.test(part.slice(0, stop)) ? { start, end: start + stop, isQuoted: true } : null
  }
  return null
}

/** True behind a quote that is an apostrophe, or opens the next value: a letter of a Latin alphabet or a digit. */
function isWordUnit(unit: number): boolean {
  const small = unit | 0x20
  return (small >= 0x61 && small <= 0x7a) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0xc0 && unit <= 0x24f)
}

function readBare(text: string, at: number): Value | null {
  const first = text[at] as string
  const skipped = '*_([{<'.includes(first) ? 0 : skip(opening, text, at) - at
  const bold = '*_`'.includes(first) ? (/^(?:\*\*|__|`)/.exec(text.slice(at, at + 2))?.[0] ?? '') : ''
  const start = at + Math.max(skipped, bold.length)
  const limit = Math.min(text.length, start + longestWord)
  const run = text.charCodeAt(start) < 0x80 ? plain : plainBeyondAscii
  let end = Math.min(skip(run, text, start), limit)
  while (end < limit && mayEnd.includes(text[end] as string) && !endsHere(text, end))
    end = Math.min(skip(run, text, end + 1), limit)
  while (end > start && closing.includes(text[end - 1] as string) && !isOpenInside(text.slice(start, end))) end--
  if (bold !== '' && text.slice(start, end).endsWith(bold)) end -= bold.length
  return end > start ? { start, end, isQuoted: false } : null
}

/** True at a sign that parts this value from the next one: "&scope=", "; Encrypt=", "</password>", '","scope"', "|". */
function endsHere(text: string, at: number): boolean {
  const sign = text[at] as string
  const rest = text.slice(at, at + 42)
  if (sign === '&') return /^&(?:[\w.%-]{1,40}=|amp;|quot;|lt;|#\d)/.test(rest)
  if (sign === ';') return /^;(?:[\s"']|$|[A-Za-z][\w .-]{0,38}=)/.test(rest)
  if (sign === ',') return /^,(?:[\s"'\\]|$|[A-Za-z][\w.-]{0,38}[=:])/.test(rest)
  if (sign === '<') return /^<(?:\/|[a-z][\w:]{0,20}[\s/>])/i.test(rest)
  if (sign === '|') return /^\|(?:\s|$)/.test(rest)
  if (sign === '"') return /^"(?:[\s,;}\])]|$)/.test(rest)
  return /^\\{1,3}["nrt]/.test(rest) && /^\\{1,3}(?:["]|[nr](?:\\|[A-Z]|$))/.test(rest)
}

function isOpenInside(value: string): boolean {
  const pair = { ')': '(', ']': '[', '}': '{', '>': '<' }[value.at(-1) as string]
  return pair !== undefined && value.slice(0, -1).includes(pair)
}
