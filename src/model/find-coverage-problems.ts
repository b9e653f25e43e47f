import { coverageFile } from './content-files.ts'
import type { CoverageFile } from './coverage-schema.ts'
import { didYouMean } from './did-you-mean.ts'
import { type Mistake, mistake } from './problem.ts'

/** The places that the file names and that do not exist (any more); `places` are those that do. */
export function findCoverageProblems({ rows }: CoverageFile, places: ReadonlySet<string>): Mistake[] {
  return Object.entries(rows).flatMap(([row, named]) =>
    named.flatMap((place, position) => {
      if (places.has(place)) return []
      const where = { file: coverageFile, path: ['rows', row, position] }
      return [mistake('unknown-place', where, { place, suggestion: didYouMean(place, places) })]
    }),
  )
}
