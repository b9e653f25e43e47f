import { fold } from './fold.ts'
import type { KeyPress } from './key-press.ts'
import { charactersAt } from './layout-keys.ts'
import { english, type Mapping, mappings } from './mappings.ts'
import { phrase } from './phrase.ts'

export type LayoutGuess = {
  /** The layouts that the device may have set, the likeliest first. */
  active: string[]
  /** What is printed on the keys, where it is none of the English ones. */
  printed: string[]
}

/**
 * Which mix-up of layouts explains the characters that came out different, best of all, and then the others too. Each
 * key press needs its place in the line and what it wrote; the place of the key decides where the browser tells it.
 * Null when none that is known here explains two of them, or what came out right speaks against each.
 */
export function guessLayout(different: readonly KeyPress[], all: readonly KeyPress[]): LayoutGuess | null {
  const explaining = mappings
    .filter((mapping) => countOf(different, (press) => explains(mapping, press)) > 1)
    .filter((mapping) => !all.some((press) => contradicts(mapping, press)))
  const best = mostBy(explaining, (mapping) => countOf(different, (press) => explains(mapping, press)))
  const likeliest = mostBy(best, (mapping) => countOf(all, (press) => explainsShift(mapping, press)))
  if (likeliest.length === 0) return null
  const printed = likeliest.some(({ printed }) => printed === english)
    ? []
    : likeliest.map(({ printed }) => printed.name)
  return { active: [...new Set(likeliest.map(({ active }) => active.name))], printed: [...new Set(printed)] }
}

const countOf = (presses: readonly KeyPress[], counts: (press: KeyPress) => boolean) => presses.filter(counts).length

function mostBy(all: readonly Mapping[], score: (mapping: Mapping) => number): Mapping[] {
  const scores = all.map(score)
  const most = Math.max(...scores)
  return all.filter((_, index) => scores[index] === most)
}

/** Whether the key writes this, with Shift or without. */
function explains({ strokes }: Mapping, { at, code, wrote }: KeyPress): boolean {
  const stroke = strokes[at]
  return Boolean(stroke?.written.includes(fold(wrote)) && (!code || code === stroke.code))
}

/** Whether a character came out right that would not, or would not have been looked for on this key. */
function contradicts({ active, strokes }: Mapping, { at, code, wrote }: KeyPress): boolean {
  const stroke = strokes[at]
  if (!stroke?.code || fold(wrote) !== fold(phrase[at] ?? '')) return false
  if (code && code !== stroke.code) return charactersAt(active, code).includes(wrote)
  return !stroke.written.includes('') && !stroke.written.includes(fold(wrote))
}

/** Whether the key writes this with just the Shift that the character needs. */
function explainsShift(mapping: Mapping, press: KeyPress): boolean {
  const stroke = mapping.strokes[press.at]
  return explains(mapping, press) && stroke?.written[stroke.level] === fold(press.wrote)
}
