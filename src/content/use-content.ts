import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { parseContentIndex } from '../model/content-index'
import { parseGuide } from '../model/guide'
import { ContentError } from './content-error'
import { fetchContent } from './fetch-content'

// Content is pinned for the visit: an edit never moves the floor under somebody who is on the way.
const pinned = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY, retry: retryWhatMayPass, retryDelay: 400 }

const indexQuery = queryOptions({
  queryKey: ['content', 'index'],
  queryFn: () => fetchContent('index.json', parseContentIndex),
  ...pinned,
})

function guideQuery(id: string) {
  return queryOptions({
    queryKey: ['content', 'guide', id],
    queryFn: () => fetchContent(`guides/${id}.json`, parseGuide),
    ...pinned,
  })
}

/** The site's settings and the list of guides, as a query: `data`, or an `error` of type ContentError. */
export function useContentIndex() {
  return useQuery(indexQuery)
}

/** One guide, as a query. `id` has to come from the index; null asks for nothing. */
export function useGuide(id: string | null) {
  return useQuery({ ...guideQuery(id ?? ''), enabled: id !== null })
}

/** In the dev server: fetches content anew whenever somebody saves it. In a build this is empty. */
export function followContentChanges(client: QueryClient): void {
  import.meta.hot?.on('signpost:content-changed', () => void client.invalidateQueries({ queryKey: ['content'] }))
}

function retryWhatMayPass(failures: number, error: Error): boolean {
  const mayPass = error instanceof ContentError && (error.fault === 'server' || error.fault === 'unreachable')
  return mayPass && failures < 2
}
