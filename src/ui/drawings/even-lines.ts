import { widthOf } from './width-of.ts'

/** How the pieces from one on stand: the first line ends before the piece `end`, the others stand in `rest`. */
interface Way {
  readonly widest: number
  readonly end: number
  readonly rest: Way | null
}

type Measure = (start: number, end: number) => number

/**
 * Puts pieces of a text on lines, on as few as fit into the width, parted where the widest line is narrowest. A blank
 * may stand at the end of a piece only.
 */
export function evenLines(pieces: readonly string[], width: number, maxLines: number): readonly string[] {
  const widthBetween = measure(pieces)
  let ways: Way[] = pieces.map((_, start) => ({
    widest: widthBetween(start, pieces.length),
    end: pieces.length,
    rest: null,
  }))
  for (let lines = 2; lines <= maxLines && ways.length > 1 && (ways[0] as Way).widest > width; lines++)
    ways = withOneLineMore(ways, widthBetween)
  return linesOf(pieces, ways[0] ?? null)
}

/** How wide the pieces between two positions are on one line. Each piece is measured once. */
function measure(pieces: readonly string[]): Measure {
  const trimmed = pieces.map((piece) => widthOf(piece.trimEnd()))
  const before = [0]
  for (const piece of pieces) before.push((before.at(-1) as number) + widthOf(piece))
  const at = (position: number) => before[position] as number
  return (start, end) => at(end - 1) - at(start) + (trimmed[end - 1] as number)
}

/** The best ways with one line more, from each piece on behind which enough pieces follow. */
function withOneLineMore(ways: readonly Way[], widthBetween: Measure): Way[] {
  return ways.slice(1).map((_, start) => {
    let best: Way | null = null
    for (let end = start + 1; end < ways.length; end++) {
      const line = widthBetween(start, end)
      if (best && line >= best.widest) break
      const rest = ways[end] as Way
      const widest = Math.max(line, rest.widest)
      if (!best || widest < best.widest) best = { widest, end, rest }
    }
    return best as unknown as Way
  })
}

function linesOf(pieces: readonly string[], first: Way | null): string[] {
  const lines: string[] = []
  let start = 0
  for (let way = first; way; way = way.rest) {
    lines.push(pieces.slice(start, way.end).join('').trim())
    start = way.end
  }
  return lines
}
