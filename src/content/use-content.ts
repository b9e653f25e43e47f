import { type QueryClient, queryOptions, usePrefetchQuery, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { ContentIndex } from '../model/content-index.ts'
import { type Guide, toGuide } from '../model/guide.ts'
import { guideFile } from './bundled-files.ts'
import { contentChanged } from './content-changed.ts'
import { ContentError } from './content-error.ts'
import { loadFile, loadIndex } from './load-content.ts'
import { pinned } from './pinned.ts'

/** The index of this visit: whatever is fetched later fits it. */
export const indexQuery = queryOptions({
  queryKey: ['content', 'index'],
  queryFn: loadIndex,
  ...pinned,
})

function guideQuery(id: string) {
  return queryOptions({
    queryKey: ['content', 'guide', id],
    queryFn: async ({ client }) => {
      const index = await client.fetchQuery(indexQuery)
      // Nobody looks for a guide that the index does not know: an address may name anything.
      if (!index.guides.some((guide) => guide.id === id)) throw new ContentError('missing', guideFile(id))
      return loadFile(index, guideFile(id), toGuide)
    },
    ...pinned,
  })
}

/** The site's settings and the list of guides. Suspends while they load; throws a ContentError when they cannot be had. */
export function useContentIndex(): ContentIndex {
  return useSuspenseQuery(indexQuery).data
}

/** One guide of the index. Suspends while it loads; throws a ContentError when it cannot be had. */
export function useGuide(id: string): Guide {
  return useSuspenseQuery(guideQuery(id)).data
}

/** Starts to fetch a guide that somebody is likely to open next. */
export function usePrefetchGuide(id: string): void {
  usePrefetchQuery(guideQuery(id))
}

/**
 * Fetches what the first page needs before it is drawn, so that it appears in one piece. Resolves also when that
 * fails: the page then says so itself.
 */
export async function fetchFirst(client: QueryClient, guide: string | null): Promise<void> {
  const wanted = [client.prefetchQuery(indexQuery), ...(guide ? [client.prefetchQuery(guideQuery(guide))] : [])]
  await Promise.all(wanted)
}

/** Lets content that could not be had be asked for again. */
export function forgetFailures(client: QueryClient): void {
  client.removeQueries({ queryKey: ['content'], predicate: ({ state }) => state.status === 'error' })
}

/** A guide if it is there or comes; nothing while it is not, when it cannot be had, and for null. */
export function useGuideIfThere(id: string | null): Guide | undefined {
  return useQuery({ ...guideQuery(id ?? ''), enabled: id !== null }).data
}

/** In the dev server: fetches content anew whenever somebody saves it. In a build this is empty. */
export function followContentChanges(client: QueryClient): void {
  import.meta.hot?.on(contentChanged, ({ sound }: { sound: boolean }) => {
    void client.invalidateQueries({ queryKey: sound ? ['content'] : ['content', 'source'] })
  })
}
