/**
 * How many characters of a text stand before the place where something was deleted from it; null when the other text is
 * not just the same with a part deleted.
 */
export function keptOf(text: string, next: string): number | null {
  const end = [...next].findIndex((character, at) => character !== text[at])
  const kept = end < 0 ? next.length : end
  return next.length < text.length && text.endsWith(next.slice(kept)) ? kept : null
}
