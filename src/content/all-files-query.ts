import { queryOptions } from '@tanstack/react-query'
import { loadFile } from './load-content.ts'
import { pinned } from './pinned.ts'
import { indexQuery } from './use-content.ts'

/** Loads every file that the index names, so that `useContentState` knows of each whether it could be used. */
export const allFilesQuery = queryOptions({
  queryKey: ['content', 'all'],
  queryFn: async ({ client }) => {
    const index = await client.fetchQuery(indexQuery)
    await Promise.allSettled(Object.keys(index.files).map((file) => loadFile(index, file, () => true)))
    return true
  },
  ...pinned,
})
