import type { CheckedContent } from '../../model/check-content.ts'

type Coverage = NonNullable<CheckedContent['coverage']>

/** What coverage says about the rows of lists. */
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
  const named = new Map(Object.entries(mapped))
  const listed = new Set(ids)
  const rows = ids.map((id) => ({ id, places: (named.get(id) ?? []).filter((place) => places.has(place)) }))
  return {
    rows,
    missing: rows.filter((row) => row.places.length === 0).map(({ id }) => id),
    gone: [...named].flatMap(([id, all]) => all.filter((place) => !places.has(place)).map((place) => ({ id, place }))),
    unlisted: [...named.keys()].filter((id) => !listed.has(id)),
  }
}
