import { fold } from './fold.ts'
import type { KeyPress } from './key-press.ts'
import { english, type Mapping, mappings } from './mappings.ts'

export type LayoutGuess = {
  /** The layouts that the device may have set, the likeliest first. */
  active: string[]
  /** What is printed on the keys, where it is none of the English ones. */
  printed: string[]
}

/**
 * Which mix-up of layouts explains the characters that came out different, best of all, and then the others too. Each
 * key press needs its place in the line and what it wrote; the place of the key decides where the browser tells it.
 * Null when no layout that is known here explains any of them.
 */
export function guessLayout(different: readonly KeyPress[], all: readonly KeyPress[]): LayoutGuess | null {
  const explaining = mappings.filter((mapping) => different.some((press) => explains(mapping, press)))
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
function explains({ places }: Mapping, { at, code, wrote }: KeyPress): boolean {
  const place = places[at]
  return Boolean(place?.written.includes(fold(wrote)) && (!code || code === place.code))
}

/** Whether the key writes this with just the Shift that the character needs. */
function explainsShift(mapping: Mapping, press: KeyPress): boolean {
  const place = mapping.places[press.at]
  return explains(mapping, press) && place?.written[place.level] === fold(press.wrote)
}
