/**
 * How much two texts have in common, from 0 to 1: the words of both, twice, by the words of each (the Sørensen-Dice
 * coefficient of their sets of words). Two texts without words have nothing in common.
 */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

/** The words of a text, in small letters. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}
