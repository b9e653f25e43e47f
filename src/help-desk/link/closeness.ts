/** How well a word fits the words of a place: the same 4, the beginning of one 3, inside one 1, not at all 0. */
export function closeness(has: readonly string[], word: string): number {
  if (has.includes(word)) return 4
  if (has.some((other) => other.startsWith(word))) return 3
  return has.some((other) => other.includes(word)) ? 1 : 0
}

/** The same for long texts, in which nearly every letter stands inside some word: only beginnings of words count. */
export function closenessInText(has: readonly string[], word: string): number {
  const close = word.length < 2 ? 0 : closeness(has, word)
  return close === 1 ? 0 : close
}
