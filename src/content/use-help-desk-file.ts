import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { parseHelpDesk } from '../model/help-desk.ts'
import type { HelpDesk } from '../model/help-desk-schema.ts'
import { ContentError } from './content-error.ts'
import { fetchContent } from './fetch-content.ts'
import { pinned } from './pinned.ts'

const file = 'help-desk.json'

const helpDeskQuery = queryOptions({
  queryKey: ['content', 'help-desk'],
  queryFn: async () => {
    const parsed = await fetchContent(file, parseHelpDesk).catch(noneWhenMissing)
    return parsed.helpDesk
  },
  ...pinned,
})

/**
 * The searches and scenarios of the help desk; null when the site has none. Suspends while they load; throws a
 * ContentError when they cannot be had.
 */
export function useHelpDeskFile(): HelpDesk | null {
  return useSuspenseQuery(helpDeskQuery).data
}

/** Content that an older version bundled has no such file. */
function noneWhenMissing(error: unknown): { helpDesk: null } {
  if (error instanceof ContentError && error.fault === 'missing') return { helpDesk: null }
  throw error
}
