import { hasCodeShape, hasLikelyCodeShape } from './code-shape.ts'
import type { Found } from './read-guid.ts'

/** `glued`: letters that are no label stand right behind the number. */
export type FoundCode = Found<string> & { glued: boolean }

type Next = { place: number; isListed: boolean }

const digits = /[0-9oO]{5,7}(?![\p{Ll}\d])(?!\.\d)/uy
const filler = /[\s:="'`*|()[\]{}<>&,]{0,40}/y
// How programs show a list or a number: `array(1) { [0]=> int(`, `Array ( [0] => `, `[]int{`, `Some([`.
const holder =
  /[\s:="'`()[\]{}<>&,]{0,30}(?:(?:array|arraylist|list|optional|vec!?|set|some|tuple|int(?:eger)?(?:32|64)?|long|number|[iu](?:32|64))(?:\(\d{1,2}\)|\[\d{0,2}\])?|["']?\d{1,2}["']?\]?(?=\s{0,3}(?:=>|:\s)))(?=[\s:="'(){}[\]<>])/iy
const maxHolders = 4
const comma = /["'\s]{0,4}(?:,\s{0,40}|;|\/|&|\||and|or|und|oder|et|y|e)["'\s]{0,4}/iy
// `[50053 50057]`, as Go prints lists.
const blank = / (?=\d{5,7}(?: \d{5,7}){0,8}\])/y
// `50053 (locked), 50057 (disabled)` and `50053 - locked, 50057 - disabled`
const explanation =
  /["'`*]{0,3}\s?(?:\([^()\n]{0,80}\)|[-:=]\s[^\d,;\n]{1,60})\s?(?:[,;]|and|or|\n[ \t]{0,20}[-*\u2022]?)\s{0,4}["'`*]{0,3}/iy
// One number a line, also with bullets, and with the keys of PHP and browsers.
const line =
  /["'`)]{0,3}[,;]?[ \t]{0,4}\n\s{0,40}(?:[-*\u2022]\s{0,4}|\[?\d{1,2}\]?\s?=>\s{0,40}(?:int\()?|\d{1,2}:\s)?["'`]?(?=\d{5,7}["'`),;]{0,3}[ \t]{0,20}(?:\n|$))/iy

/** Reads one code or a list of them: `50126`, `[70002, 50126]`, `"50126"`, `{50126}`. Zero is success, not a code. */
export function readCodes(text: string, at: number, to: number): FoundCode[] {
  const found: FoundCode[] = []
  let next: Next | null = { place: skipHolders(text, at), isListed: true }
  while (next && next.place < to) {
    const { place, isListed }: Next = next
    digits.lastIndex = place
    const number = digits.exec(text)?.[0].replace(/o/gi, '0')
    const hasShape = isListed ? hasCodeShape : hasLikelyCodeShape
    if (!number || !hasShape(number) || isNegative(text, place)) break
    const end = place + number.length
    found.push({ value: number, start: place, end, glued: end !== to && /\p{L}/u.test(text[end] ?? '') })
    next = nextInList(text, end)
  }
  return found
}

function skipHolders(text: string, at: number): number {
  let place = at
  for (let count = 0; count < maxHolders; count++) {
    const inner = endOf(holder, text, place)
    if (inner === null) return place
    place = endOf(filler, text, inner) ?? inner
  }
  return place
}

function nextInList(text: string, end: number): Next | null {
  const listed = endOf(comma, text, end) ?? endOf(blank, text, end)
  if (listed !== null) return { place: skipHolders(text, listed), isListed: true }
  const place = endOf(explanation, text, end) ?? endOf(line, text, end)
  return place === null ? null : { place, isListed: false }
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

/** True for a minus sign before a number; a hyphen after a word, and one that begins a line, is none. */
function isNegative(text: string, at: number): boolean {
  return text[at - 1] === '-' && /[^\p{L}\p{N}]-$/u.test(text.slice(at - 2, at)) && !beginsLine(text, at - 1)
}

function beginsLine(text: string, at: number): boolean {
  return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 20), at))
}
