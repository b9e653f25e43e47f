import type { CheckedContent } from '../../model/check-content.ts'

type Coverage = NonNullable<CheckedContent['coverage']>

export type CoverageReport = {
  /** Each row of the lists with the places where people meet it. */
  rows: { id: string; places: readonly string[] }[]
  missing: string[]
  /** Places that coverage names and that do not exist. They cover nothing. */
  gone: { id: string; place: string }[]
  /** Rows that coverage names and no list has. */
  unlisted: string[]
}

/** Compares the rows of lists with what `coverage.json` says about them; null stands for a folder without that file. */
export function coverageReport(ids: readonly string[], coverage: Coverage | null): CoverageReport {
  const { rows: mapped, places } = coverage ?? { rows: {}, places: new Set<string>() }
  const named = Object.entries(mapped).flatMap(([id, all]) => all.map((place) => ({ id, place })))
  const met = named.filter(({ place }) => places.has(place))
  const rows = ids.map((id) => ({ id, places: met.filter((one) => one.id === id).map(({ place }) => place) }))
  return {
    rows,
    missing: rows.filter((row) => row.places.length === 0).map(({ id }) => id),
    gone: named.filter(({ place }) => !places.has(place)),
    unlisted: Object.keys(mapped).filter((id) => !ids.includes(id)),
  }
}
