/** A test for places: true inside one of these spans, which may overlap. Fast for many spans and many places. */
export function coveredBy(spans: { start: number; end: number }[]): (at: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  const reach: number[] = []
  for (const { end } of sorted) reach.push(Math.max(end, reach.at(-1) ?? 0))
  return (at) => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] as { start: number }).start <= at) low = middle + 1
      else high = middle
    }
    return low > 0 && at < (reach[low - 1] as number)
  }
}
