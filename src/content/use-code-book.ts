import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { type CodeBook, toCodeBook } from '../model/code-book.ts'
import { codesFile } from './bundled-files.ts'
import { loadFile } from './load-content.ts'
import { pinned } from './pinned.ts'
import { indexQuery } from './use-content.ts'

const codesQuery = queryOptions({
  queryKey: ['content', 'codes'],
  queryFn: async ({ client }) => loadFile(await client.fetchQuery(indexQuery), codesFile, toCodeBook),
  ...pinned,
})

/** All code records. Suspends while they load; throws a ContentError when they cannot be had. */
export function useCodeBook(): CodeBook {
  return useSuspenseQuery(codesQuery).data
}

/** The code records once they are wanted: undefined while they load, null when they cannot be had. */
export function useCodeBookIfThere(wanted: boolean): CodeBook | null | undefined {
  const { data, isError } = useQuery({ ...codesQuery, enabled: wanted })
  return isError ? null : data
}
