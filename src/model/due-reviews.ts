import { type Content, codeFileName, helpDeskFile, sectionFileName } from './content-files.ts'
import type { Path } from './problem.ts'

/** A step, code or search with the day on which it was compared with its sources, and that on which it is due again. */
export type Review = {
  file: string
  path: Path
  /** The guide of a step; null for a code and for a search of the help desk. */
  guide: string | null
  id: string
  /** How an admin would call it: `The step "caps-lock"`. */
  what: string
  /** Days as YYYY-MM-DD. */
  checked: string
  due: string
  isDue: boolean
}

type Reviewed = Pick<Content, 'guides' | 'codes' | 'helpDesk'> & { site: Pick<Content['site'], 'reviewMonths'> | null }

const usualMonths = 12

/**
 * All that has a day of review, the one that is due first at the top; `today` is an ISO day. How long a review lasts is
 * said by `reviewMonths` in site.json, else twelve months.
 */
export function dueReviews({ site, guides, codes, helpDesk }: Reviewed, today: string): Review[] {
  const months = site?.reviewMonths ?? usualMonths
  const steps = guides.flatMap(({ id: guide, sections }) =>
    sections.flatMap((section) =>
      section.file.steps.map(({ id, checked }, position) => ({
        file: sectionFileName(guide, section.id),
        path: ['steps', position],
        guide,
        id,
        what: `The step "${id}"`,
        checked,
      })),
    ),
  )
  const records = codes.map(({ code: id, file: { checked } }) => {
    return { file: codeFileName(id), path: [], guide: null, id, what: `The code "${id}"`, checked }
  })
  const searches = (helpDesk?.searches ?? []).map(({ id, checked }, position) => {
    return { file: helpDeskFile, path: ['searches', position], guide: null, id, what: `The search "${id}"`, checked }
  })
  return [...steps, ...records, ...searches]
    .map((one) => ({ ...one, due: monthsAfter(one.checked, months) }))
    .map((one) => ({ ...one, isDue: one.due <= today }))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** The same day some months later, or the last of that month where it has no such day. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10)
}
