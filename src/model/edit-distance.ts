/**
 * How many letters have to be added, dropped, replaced or swapped with their neighbour to make `b` of `a`; `bound + 1`
 * as soon as it is sure to be more than `bound`. Letters are code points. Optimal string alignment: no letter is changed
 * twice, so "ca" → "abc" is 3.
 */
export function editDistance(a: string, b: string, bound: number): number {
  const [from, to] = [[...a], [...b]]
  if (Math.abs(from.length - to.length) > bound) return bound + 1
  let before: number[] = []
  let row = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let line = 1; line <= from.length; line++) {
    const next = nextRow(from, to, line, before, row)
    if (Math.min(...next) > bound && Math.min(...row) > bound) return bound + 1
    before = row
    row = next
  }
  return Math.min(row[to.length] as number, bound + 1)
}

/** The distances of the first `line` letters of `from` to each beginning of `to`, out of the two rows before. */
function nextRow(from: string[], to: string[], line: number, before: number[], row: number[]): number[] {
  const next = [line]
  for (let column = 1; column <= to.length; column++) {
    const isSame = from[line - 1] === to[column - 1]
    const isSwapped = line > 1 && column > 1 && from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1]
    next.push(
      Math.min(
        (row[column - 1] as number) + (isSame ? 0 : 1),
        (row[column] as number) + 1,
        (next[column - 1] as number) + 1,
        isSwapped ? (before[column - 2] as number) + 1 : Number.POSITIVE_INFINITY,
      ),
    )
  }
  return next
}
