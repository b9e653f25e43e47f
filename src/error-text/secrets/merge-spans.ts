/** Sorts spans and drops what overlaps: of two spans the one that stands first in the list wins, and the other's rest is kept apart. */
export function mergeSpans<Span extends { start: number; end: number }>(spans: Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start < last.end) {
      if (span.end > last.end) last.end = span.end
    } else if (span.end > span.start) merged.push({ ...span })
  }
  return merged
}
