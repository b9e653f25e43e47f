/** How much of a text is read: the beginning and the end. Error pages are short; logs have their newest lines last. */
const firstUnits = 96 * 1024
const lastUnits = 32 * 1024

/** Shortens an endless text to its first 96 K and its last 32 K characters, so that reading it takes no time. */
export function cutText(text: string): string {
  return text.length <= firstUnits + lastUnits ? text : `${text.slice(0, firstUnits)}\n\n${text.slice(-lastUnits)}`
}
