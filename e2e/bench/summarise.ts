import { type Figure, rows } from './figures.ts'
import type { PageName } from './measured-page.ts'
import { type PageRecord, roundsOf } from './run-rounds.ts'
import { type Measured, median, p95, ratio } from './statistics.ts'

/** Of each page its median, and how many times that of each page Signpost has, compared round by round. */
export type Line = { figure: Figure; words: string; medians: Measured[]; ratios: Measured[] }

/** The lines of one table: the figures that were taken of the pages, in the order of `pages`. */
export function summarise(
  records: readonly PageRecord[],
  pages: readonly PageName[],
  profile: PageRecord['profile'],
  runs: number,
): Line[] {
  const rounds = pages.map((page) => roundsOf(records, page, profile, runs))
  const own = rounds[pages.indexOf('signpost')]
  return rows.flatMap(({ figure, words }) => {
    const values = rounds.map((all) => all.map((one) => figureOf(one, figure)))
    if (!values.flat().some((value) => value !== null)) return []
    const medians = values.map((of, page) => pooled(rounds[page] ?? [], figure) ?? median(of))
    const base = own?.map((one) => figureOf(one, figure)) ?? []
    return [{ figure, words, medians, ratios: values.map((of) => ratio(base, of)) }]
  })
}

type OneRound = ReturnType<typeof roundsOf>[number]

function figureOf({ figures, steps }: OneRound, figure: Figure): Measured {
  if (figure === 'stepMedian') return median(steps)
  if (figure === 'stepP95') return p95(steps)
  return figures[figure] ?? null
}

/** A slow step is rare: it is looked for among the steps of all rounds together. */
function pooled(rounds: readonly OneRound[], figure: Figure): Measured {
  if (figure !== 'stepP95') return null
  return p95(rounds.flatMap(({ steps }) => steps))
}
