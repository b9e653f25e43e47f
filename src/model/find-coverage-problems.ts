import { coverageFile } from './content-files.ts'
import type { CoverageFile } from './coverage-schema.ts'
import { offerName } from './did-you-mean.ts'
import { nearestName } from './nearest-name.ts'
import { type Mistake, mistake } from './problem.ts'

/**
 * The places that the file names and that do not exist (any more); `places` are those that do, `renamed` old places with
 * their new ones.
 */
export function findCoverageProblems(
  { rows }: CoverageFile,
  places: ReadonlySet<string>,
  renamed: Readonly<Record<string, string>> = {},
): Mistake[] {
  return Object.entries(rows).flatMap(([row, named]) =>
    named.flatMap((place, position) => {
      if (places.has(place)) return []
      const where = { file: coverageFile, path: ['rows', row, position] }
      const today = Object.hasOwn(renamed, place) ? (renamed[place] as string) : nearestPlace(place, places)
      return [mistake('unknown-place', where, { place, suggestion: offerName(today) })]
    }),
  )
}

/** Only the last part of a place is compared, so that a long name of a guide does not make everything in it alike. */
function nearestPlace(place: string, places: ReadonlySet<string>): string | null {
  const folder = place.slice(0, place.indexOf('/') + 1)
  const inside = [...places].filter((one) => one.startsWith(folder)).map((one) => one.slice(folder.length))
  if (inside.length === 0) return nearestName(place, places)
  const name = nearestName(place.slice(folder.length), inside)
  return name && folder + name
}
