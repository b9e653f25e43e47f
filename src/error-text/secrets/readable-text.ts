import { secretKinds } from './secret-kind.ts'

/** Stands for a secret that is found already. */
export const secretMark = '\ue000'
/** Stands for what is surely no secret. */
export const knownMark = '\ue001'
/** Stands for the name of an account: known too, and a password may stand beside it. */
export const accountMark = '\ue002'

/** A text made easy to search, and where each of its units stood in the text that it came from. */
export type ReadableText = { text: string; origins: Int32Array }

const placeholder = new RegExp(`\\[removed: (?:${secretKinds.join('|')})\\]`, 'y')
const other = new Map<number, string>()
const same: [string, string][] = [
  [
    ' ',
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\ue000\ue001\ue002',
  ],
  ['\n', '\u0085\u2028\u2029'],
  ["'", '\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc\u2039\u203a'],
  ['"', '\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\u300c\u300d\u300e\u300f'],
  ['-', '\u2010\u2011\u2012\u2013\u2014\u2015\u2212'],
  [':', '\u2236\ua789\ufe55\u0589'],
  [
    '',
    '\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u3164\ufeff',
  ],
]
for (const [sign, alike] of same) for (const one of alike) other.set(one.charCodeAt(0), sign)
for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]) {
  for (let digit = 0; digit < 10; digit++) other.set(zero + digit, String(digit))
}

/**
 * Makes what looks alike the same, unit by unit: blanks, quotes, dashes, digits, full-width letters. Invisible signs and
 * loose accents are dropped, and placeholders of removed secrets become one sign.
 */
export function makeReadable(text: string): ReadableText {
  const units = new Uint16Array(text.length)
  const origins = new Int32Array(text.length)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    let sign = unit
    if (unit === 0x5b) {
      placeholder.lastIndex = at
      const skipped = placeholder.exec(text)?.[0].length ?? 0
      origins[count] = at
      units[count++] = skipped ? secretMark.charCodeAt(0) : unit
      at += Math.max(skipped - 1, 0)
      continue
    }
    if (unit === 0x5c && isLineBreak(text, at)) {
      origins[count] = at
      units[count++] = 10
      at += text[at + 1] === 'r' ? 3 : 1
      continue
    }
    if (unit < 0x20 && unit !== 9 && unit !== 10) sign = 0x20
    else if (unit >= 0x300 && unit <= 0x36f) continue
    else if (unit >= 0xfe00 && unit <= 0xfe0f) continue
    else if (unit >= 0xff03 && unit <= 0xff5e && unit !== 0xff0c && unit !== 0xff1b && unit !== 0xff1f)
      sign = unit - 0xfee0
    else if (unit > 0x7f) {
      const alike = other.get(unit)
      if (alike === '') continue
      if (alike !== undefined) sign = alike.charCodeAt(0)
    }
    origins[count] = at
    units[count++] = sign
  }
  return { text: toText(units.subarray(0, count)), origins: origins.subarray(0, count) }
}

/** Puts one mark in the place of each of these spans, which must be sorted and must not overlap. */
export function setAside(source: ReadableText, spans: { start: number; end: number; mark: string }[]): ReadableText {
  const parts: string[] = []
  const origins = new Int32Array(source.text.length)
  let count = 0
  let from = 0
  const keep = (to: number) => {
    parts.push(source.text.slice(from, to))
    origins.set(source.origins.subarray(from, to), count)
    count += to - from
  }
  for (const { start, end, mark } of spans) {
    keep(start)
    parts.push(mark)
    origins[count++] = source.origins[start] as number
    from = end
  }
  keep(source.text.length)
  return { text: parts.join(''), origins: origins.subarray(0, count) }
}

/** The line breaks of a text inside a string of JSON: "\\r\\n", and "\\n" before a capital. */
const isLineBreak = (text: string, at: number) =>
  text.startsWith('\\r\\n', at) || (text[at + 1] === 'n' && /^[A-Z]/.test(text[at + 2] ?? ''))

function toText(units: Uint16Array): string {
  const step = 8192
  let text = ''
  for (let at = 0; at < units.length; at += step)
    text += String.fromCharCode.apply(null, units.subarray(at, at + step) as unknown as number[])
  return text
}
