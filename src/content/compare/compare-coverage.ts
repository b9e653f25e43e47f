import type { CoverageFile } from '../../model/coverage-schema.ts'
import { type Change, change } from './change.ts'

type Rows = CoverageFile['rows']

/** Which rows of `coverage.json` are new, gone, or covered at other places. */
export function compareCoverage(before: Rows, after: Rows): Change[] {
  const [old, now] = [Object.keys(before), Object.keys(after)]
  const places = (rows: Rows, row: string) => rows[row]?.toSorted().join(' ')
  const tell = (kind: 'rows-added' | 'rows-removed' | 'rows-changed', rows: readonly string[]) =>
    rows.length === 0 ? [] : [change(kind, ['coverage'], { rows }, { count: rows.length })]
  return [
    ...tell(
      'rows-added',
      now.filter((row) => !Object.hasOwn(before, row)),
    ),
    ...tell(
      'rows-removed',
      old.filter((row) => !Object.hasOwn(after, row)),
    ),
    ...tell(
      'rows-changed',
      now.filter((row) => Object.hasOwn(before, row) && places(before, row) !== places(after, row)),
    ),
  ]
}
