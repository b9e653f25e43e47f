export type Size = { width: number; height: number }
export type Box = Size & { x: number; y: number }

const gap = 56
const shape = 1.7

/**
 * Puts boxes beside and below each other, the first at the left upper corner and each next one as far up as it fits, so
 * that together they fill a wide screen as well as they can. Gives them in the same order.
 */
export function packAreas(sizes: readonly Size[]): Box[] {
  const widest = Math.max(0, ...sizes.map(({ width }) => width))
  const tries = Array.from({ length: 60 }, (_, step) => pack(sizes, widest * (1 + step / 12)))
  return tries.toSorted((a, b) => roughSize(a) - roughSize(b))[0] ?? []
}

function pack(sizes: readonly Size[], width: number): Box[] {
  const boxes: Box[] = []
  for (const size of sizes) {
    const places = [0, ...boxes.map((box) => box.x + box.width + gap)]
      .filter((x) => x + size.width <= width)
      .map((x) => ({ x, y: lowestFree(boxes, x, size.width) }))
      .toSorted((a, b) => a.y - b.y || a.x - b.x)
    boxes.push({ ...size, ...(places[0] ?? { x: 0, y: 0 }) })
  }
  return boxes
}

function lowestFree(boxes: readonly Box[], x: number, width: number): number {
  const above = boxes.filter((box) => box.x < x + width + gap && x < box.x + box.width + gap)
  return Math.max(0, ...above.map((box) => box.y + box.height + gap))
}

/** How small a picture of these boxes has to be drawn to fit a wide screen. */
function roughSize(boxes: readonly Box[]): number {
  const { width, height } = boundsOf(boxes)
  return Math.max(width / shape, height)
}

/** The size of the smallest box from the left upper corner that holds all of these. */
export function boundsOf(boxes: readonly Box[]): Size {
  return {
    width: Math.max(0, ...boxes.map(({ x, width }) => x + width)),
    height: Math.max(0, ...boxes.map(({ y, height }) => y + height)),
  }
}

/** The smallest box that holds all of these; null when there are none. */
export function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const { width, height } = boundsOf(boxes)
  return { x, y, width: width - x, height: height - y }
}
