/** The letter of the option at a position from 0: a to z, then aa, ab and so on. */
export function letterOf(position: number): string {
  const before = position < 26 ? '' : letterOf(Math.floor(position / 26) - 1)
  return before + String.fromCharCode(97 + (position % 26))
}
