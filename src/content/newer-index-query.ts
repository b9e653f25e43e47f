import { queryOptions } from '@tanstack/react-query'
import { indexFile } from './bundled-files.ts'
import { useContentState } from './content-state.ts'
import { fetchText } from './fetch-text.ts'

/** Whether the host has another index than the one that came soundly in this visit. Asked when somebody looks. */
export const newerIndexQuery = queryOptions({
  queryKey: ['content', 'newer'],
  queryFn: async () => {
    const used = useContentState.getState().sound[indexFile]
    return used !== undefined && used !== (await fetchText(indexFile, { cache: 'no-cache' }))
  },
  staleTime: 60_000,
  retry: false,
})
