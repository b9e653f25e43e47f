/**
 * A short checksum of a text, as eight hexadecimal digits: FNV-1a over UTF-16 units. It finds mistakes, not
 * tampering.
 */
export function checksum(text: string): string {
  let sum = 0x811c9dc5
  for (let place = 0; place < text.length; place++) sum = Math.imul(sum ^ text.charCodeAt(place), 0x01000193)
  return (sum >>> 0).toString(16).padStart(8, '0')
}
