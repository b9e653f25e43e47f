/** The locks without the one that was seen last; what cannot be read as an instant goes too. */
export function withoutLast(locksSeen: readonly string[]): string[] {
  const readable = locksSeen.filter((seen) => !Number.isNaN(Date.parse(seen)))
  return readable.sort((one, other) => Date.parse(one) - Date.parse(other)).slice(0, -1)
}
