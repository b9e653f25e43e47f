import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import type { HelpDesk } from '../model/help-desk-schema.ts'
import { helpDeskFile } from './bundled-files.ts'
import { ContentError } from './content-error.ts'
import { loadFile } from './load-content.ts'
import { pinned } from './pinned.ts'
import { indexQuery } from './use-content.ts'

const helpDeskQuery = queryOptions({
  queryKey: ['content', 'help-desk'],
  queryFn: async ({ client }) => {
    const index = await client.fetchQuery(indexQuery)
    const loaded = await loadFile(index, helpDeskFile, asLoaded).catch(noneWhenMissing)
    return loaded.helpDesk
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

/** In the file, `null` says that the site has none. */
function asLoaded(helpDesk: HelpDesk | null): { helpDesk: HelpDesk | null } {
  return { helpDesk }
}

/** Content that an older version bundled has no such file. */
function noneWhenMissing(error: unknown): { helpDesk: null } {
  if (error instanceof ContentError && error.fault === 'missing') return { helpDesk: null }
  throw error
}
