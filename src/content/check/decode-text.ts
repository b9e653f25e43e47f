import { type Position, TextLines } from './json/text-lines.ts'

/** A text without its byte order mark, or what it was saved as instead and the first place that shows it. */
export type DecodedText = { text: string } | ({ found: string } & Position)

const beginning = { line: 1, column: 1 }

/** Decodes a file that should be UTF-8. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = wideEncodingOf(bytes)
  if (wide) return { found: `it is ${wide}`, ...beginning }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return explainBytes(bytes)
  }
}

/** UTF-16 and UTF-32 show by their byte order mark, or by the zeros beside the first characters. */
function wideEncodingOf(bytes: Uint8Array): string | null {
  const [a = -1, b = -1, c = -1, d = -1] = bytes
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16'
  if (a === 0xfe && b === 0xff) return 'UTF-16'
  if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d > 0))) return 'UTF-32'
  if (a > 0 && b === 0 && c === 0 && d === 0) return 'UTF-32'
  return (a > 0 && b === 0 && c > 0 && d === 0) || (a === 0 && b > 0 && c === 0 && d > 0) ? 'UTF-16' : null
}

function explainBytes(bytes: Uint8Array): DecodedText {
  if (bytes.some((byte) => byte === 0)) return { found: 'it is no text at all', ...beginning }
  const offset = firstWrongByte(bytes)
  const before = new TextDecoder().decode(bytes.subarray(0, offset), { stream: true })
  const sign = new TextDecoder('windows-1252').decode(bytes.subarray(offset, offset + 1))
  return {
    found: `the character here is stored as in an old Windows or Mac file, there perhaps “${sign}”`,
    ...new TextLines(before).positionOf(before.length),
  }
}

/** Where the bytes begin to differ from those of the text that a lenient reader makes of them. */
function firstWrongByte(bytes: Uint8Array): number {
  const lenient = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  const offset = bytes.findIndex((byte, index) => byte !== lenient[index])
  // A character that was begun before may share its first bytes with the sign that stands in for it.
  let start = offset
  while (start > 0 && ((bytes[start] as number) & 0xc0) === 0x80) start--
  return start === offset || (bytes[start] as number) >= 0xc0 ? start : offset
}
