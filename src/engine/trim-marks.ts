/**
 * Takes off what mail and chat programs put behind an address: everything after its last letter, digit or hyphen. In
 * linear time, which a search by `[^A-Za-z0-9-]+$` is not.
 */
export function trimMarks(text: string): string {
  let end = text.length
  while (end > 0 && !/[A-Za-z0-9-]/.test(text[end - 1] as string)) end -= 1
  return text.slice(0, end)
}
