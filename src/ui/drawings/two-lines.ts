/** A line of a label, with the height at which its letters stand. */
interface LabelLine {
  readonly text: string
  readonly y: number
}

const lineHeight = 22
const baselineShift = 6

/**
 * Sets a label around the height `middle`: on one line while it has at most `limit` characters, else on two,
 * parted at the blank that leaves the longer line shortest. SVG text does not wrap by itself.
 */
export function twoLines(label: string | undefined, limit: number, middle: number): readonly LabelLine[] {
  if (!label) return []
  const words = label.split(' ')
  if (label.length <= limit || words.length < 2) return [{ text: label, y: middle + baselineShift }]
  const ways = words
    .slice(1)
    .map((_, index): readonly [string, string] => [
      words.slice(0, index + 1).join(' '),
      words.slice(index + 1).join(' '),
    ])
  const [first, second] = ways.reduce((best, way) => (longest(way) < longest(best) ? way : best))
  const y = middle + baselineShift - lineHeight / 2
  return [
    { text: first, y },
    { text: second, y: y + lineHeight },
  ]
}

function longest(lines: readonly [string, string]): number {
  return Math.max(lines[0].length, lines[1].length)
}
