import { evenLines } from './even-lines.ts'

/** A line of a label, with the height at which its letters stand. */
interface LabelLine {
  readonly text: string
  readonly y: number
}

interface Room {
  readonly width: number
  readonly lines: number
}

const lineHeight = 22
const baselineShift = 6

// Letters of writing systems that know no blanks between words: a line may end after each.
const unspaced = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][、。，．・）」』ー]?`
const piece = new RegExp(`(?:${unspaced}|(?:(?!${unspaced})\\S)+)\\s*`, 'gu')

/**
 * Sets a label around the height `middle`, on as few lines as its room takes and with lines of like length: SVG text
 * does not wrap by itself.
 */
export function setLabel(label: string | undefined, room: Room, middle: number): readonly LabelLine[] {
  const pieces = label?.trim().match(piece) ?? []
  const lines = evenLines(pieces, room.width, room.lines)
  const top = middle + baselineShift - ((lines.length - 1) * lineHeight) / 2
  return lines.map((text, index) => ({ text, y: top + index * lineHeight }))
}
