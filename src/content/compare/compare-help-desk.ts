import type { HelpDeskFile } from '../../model/help-desk-schema.ts'
import type { Change } from './change.ts'
import { compareEntries, compareEntry } from './compare-entries.ts'
import { compareReviews } from './compare-reviews.ts'
import { text } from './text.ts'

const area = 'help-desk'
const empty = { searches: [], scenarios: [] }

/** What changed in the help desk's file: searches, scenarios and the rest. Null stands for a site without one. */
export function compareHelpDesk(before: HelpDeskFile | null, after: HelpDeskFile | null): Change[] {
  const { searches: oldSearches, scenarios: oldScenarios, ...old } = before ?? empty
  const { searches, scenarios, ...now } = after ?? empty
  const was = new Map(oldSearches.map((search) => [search.id, search]))
  const reviewed = searches.flatMap((search) => {
    const older = was.get(search.id)
    return older ? [{ name: search.title, before: older, after: search }] : []
  })
  return [
    ...compareEntries(area, 'search', oldSearches, searches),
    ...compareEntries(area, 'scenario', oldScenarios, scenarios),
    ...compareEntry([area, 'file'], text.entries.helpDesk, old, now),
    ...compareReviews(area, [...reviewed, { name: text.entries.helpDesk, before: old, after: now }]),
  ]
}
