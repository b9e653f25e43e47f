/**
 * The sentence that offers the nearest known name, with a trailing blank, or an empty text when none is near
 * (more than a third of the letters differ). Distance: Levenshtein, over two rows.
 */
export function didYouMean(written: string, known: Iterable<string>): string {
  let best = ''
  let bestDistance = Math.floor(Math.max(written.length, 3) / 3) + 1
  for (const name of known) {
    const distance = Math.abs(name.length - written.length) < bestDistance ? editDistance(written, name) : bestDistance
    if (distance < bestDistance) [best, bestDistance] = [name, distance]
  }
  return best === '' ? '' : `Did you mean "${best}"? `
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [above, letter] of [...a].entries()) {
    const next = [above + 1]
    for (const [column, other] of [...b].entries()) {
      const replaced = (row[column] as number) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] as number) + 1, (next[column] as number) + 1))
    }
    row = next
  }
  return row[row.length - 1] as number
}
