/** The beginning of a text, for a message: at most 40 characters, without quotation marks around it. */
export function shorten(text: string): string {
  const plain = text.replace(/^["']|["']$/g, '').trim()
  return plain.length > 40 ? `${plain.slice(0, 39).trimEnd()}…` : plain
}
