import { type Found, found } from './found.ts'
import { maxDepth, maxTextLength } from './limits.ts'
import { shorten } from './shorten.ts'
import type { TextLines } from './text-lines.ts'

const aNumber = /-?\d[\d.eE+-]*/y
const aColon = /[ \t\r\n]*:/y
/** No `indexOf`: V8 may move one that stands before a loop into it, and then each text of a file costs the whole file. */
const anEscape = /\\u/
/** The path of a file or share in which a letter behind a backslash makes a sign. Line breaks are also meant as such. */
const pathEscape = /(?<![A-Za-z0-9])[A-Za-z]:\\([bfnrt])\w*|\\\\[\w.-]+\\([bft])\w*/g
const escaped: Readonly<Record<string, string>> = {
  b: 'a control character',
  f: 'a page break',
  n: 'a line break',
  r: 'a line break',
  t: 'a tab',
}
const escapes = /\\(?:u([0-9a-fA-F]{4})|[\s\S])/g

/** The keys of the braces that are open: key → offset; null for a list. */
type Frame = Map<string, number> | null

/**
 * What `JSON.parse` accepts in silence although it is a mistake: keys that stand twice, of which it keeps the last, a key
 * that every object has already, numbers that become infinite, half characters, paths with single backslashes, and what is
 * beyond the limits. The text has to be sound JSON. Linear.
 */
export function findHiddenMistakes(text: string, lines: () => TextLines): Found[] {
  const mistakes: Found[] = []
  const open: Frame[] = []
  const hasEscapes = anEscape.test(text)
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] as string
    if (sign === '"') {
      const end = endOfText(text, at)
      if (end - at - 2 > maxTextLength) mistakes.push(tooLong(at, end - at - 2))
      else if (hasEscapes) mistakes.push(...findHalfCharacter(text.slice(at, end), at))
      const keys = open.at(-1)
      if (keys && isColonNext(text, end)) mistakes.push(...noteKey(keys, text.slice(at, end), at, lines))
      at = end - 1
    } else if (sign === '{' || sign === '[') {
      if (open.length === maxDepth) return [...mistakes, found('too-deep', at, { limit: `${maxDepth}` })]
      open.push(sign === '{' ? new Map() : null)
    } else if (sign === '}' || sign === ']') open.pop()
    else if (sign === '-' || (sign >= '0' && sign <= '9')) {
      aNumber.lastIndex = at
      const number = aNumber.exec(text)?.[0] as string
      if (!Number.isFinite(Number(number))) mistakes.push(found('huge-number', at, { number: shorten(number) }))
      at += number.length - 1
    }
  }
  return [...mistakes, ...findPathEscapes(text)]
}

function endOfText(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); ; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0
    while (text[quote - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return quote + 1
  }
}

function isColonNext(text: string, offset: number): boolean {
  if (text[offset] === ':') return true
  aColon.lastIndex = offset
  return aColon.test(text)
}

function noteKey(keys: Map<string, number>, written: string, at: number, lines: () => TextLines): Found[] {
  const key = written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1)
  const first = keys.get(key)
  if (first !== undefined) return [found('duplicate-key', at, { key: shorten(key), line: `${lines().lineOf(first)}` })]
  keys.set(key, at)
  return key === '__proto__' ? [found('forbidden-key', at, { key })] : []
}

function tooLong(start: number, length: number): Found {
  return found('too-long-text', start, { length: `${length}`, limit: `${maxTextLength}` })
}

/** The first of the escapes that stands for one half of a character without the other; the bare character may be cut too. */
function findHalfCharacter(written: string, start: number): Found[] {
  let high: { index: number; end: number; half: string } | null = null
  const alone = (half: string, index: number) => [found('half-character', start + index, { written: half })]
  for (const { 0: half, 1: hex = '', index } of written.matchAll(escapes)) {
    const isLow = /^d[c-f]/i.test(hex)
    if (high && !(isLow && high.end === index)) return alone(high.half, high.index)
    if (isLow && !high) return alone(half, index)
    high = /^d[89ab]/i.test(hex) ? { index, end: index + half.length, half } : null
  }
  return high ? alone(high.half, high.index) : []
}

function findPathEscapes(text: string): Found[] {
  return [...text.matchAll(pathEscape)].map(({ 0: written, 1: first, 2: letter = first, index }) =>
    found('path-escape', index, { written: shorten(written), meant: escaped[`${letter}`] as string }),
  )
}
