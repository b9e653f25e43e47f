export type Point = { x: number; y: number }

/** A line through points as the `d` of an SVG path: it leaves and meets each point level, from left to right. */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  let before = first
  const parts = rest.map((point) => {
    const reach = Math.max(Math.abs(point.x - before.x) / 2, point.x < before.x ? 160 : 0)
    const part = `C${at(before.x + reach, before.y)} ${at(point.x - reach, point.y)} ${at(point.x, point.y)}`
    before = point
    return part
  })
  return `M${at(first.x, first.y)}${parts.join('')}`
}

function at(x: number, y: number): string {
  return `${Math.round(x)} ${Math.round(y)}`
}
