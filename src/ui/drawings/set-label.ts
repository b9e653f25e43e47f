/** A line of a label, with the height at which its letters stand. */
interface LabelLine {
  readonly text: string
  readonly y: number
}

interface Room {
  readonly width: number
  readonly lines: number
}

const fontSize = 18
const lineHeight = 22
const baselineShift = 6

// Letters of writing systems that know no blanks between words: a line may end after each.
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][、。，．・）」』ー]?`
const piece = new RegExp(`${unspaced}|(?:(?!${unspaced})\\S)+\\s*|\\s+`, 'gu')

/**
 * Sets a label around the height `middle`, on as few lines as its room takes and with lines of like length: SVG text
 * does not wrap by itself.
 */
export function setLabel(label: string | undefined, room: Room, middle: number): readonly LabelLine[] {
  const pieces = label?.match(piece)
  if (!pieces) return []
  const most = Math.min(room.lines, pieces.length)
  const ways = Array.from({ length: most }, (_, index) => evenLines(pieces, index + 1))
  const lines = ways.find((way) => widest(way) <= room.width) ?? ways.at(-1) ?? []
  const top = middle + baselineShift - ((lines.length - 1) * lineHeight) / 2
  return lines.map((text, index) => ({ text, y: top + index * lineHeight }))
}

/** About how wide a text is: how wide its letters really are depends on the fonts of the person's system. */
export function widthOf(text: string): number {
  const ems = Array.from(text, (letter): number => {
    if (/\p{M}/u.test(letter)) return 0
    if (/[\s.,:;’'“”|!()[\]/iljtfrI-]/u.test(letter)) return 0.34
    if (/[mwMW@%…\u1100-\u11ff\u2e80-\uffef]/u.test(letter)) return 0.95
    return /[\p{Lu}\p{N}]/u.test(letter) ? 0.66 : 0.57
  })
  return fontSize * ems.reduce((sum, em) => sum + em, 0)
}

/** The pieces on so many lines, parted where the longest line is shortest. */
function evenLines(pieces: readonly string[], count: number): string[] {
  if (count === 1) return [pieces.join('').trim()]
  const ways = Array.from({ length: pieces.length - count + 1 }, (_, index) => {
    const first = pieces.slice(0, index + 1)
    return [...evenLines(first, 1), ...evenLines(pieces.slice(index + 1), count - 1)]
  })
  return ways.reduce((best, way) => (widest(way) < widest(best) ? way : best))
}

function widest(lines: readonly string[]): number {
  return Math.max(...lines.map(widthOf))
}
