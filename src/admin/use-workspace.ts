import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { checkFiles } from '../content/check/check-files.ts'
import { isoDay } from '../content/check/iso-day.ts'
import { ContentError } from '../content/content-error.ts'
import { fetchContent } from '../content/fetch-content.ts'
import { pinned } from '../content/pinned.ts'
import { parseSource } from '../content/source-file.ts'
import { useDroppedFolder, type Workspace } from './dropped-folder.ts'

const file = 'source.json'

const siteQuery = queryOptions({
  queryKey: ['content', 'source'],
  queryFn: async (): Promise<Workspace | null> => {
    const files = await fetchContent(file, parseSource).catch(nothingIfMissing)
    return files && { name: null, readAt: null, files, checked: checkFiles(files, { today: isoDay() }) }
  },
  ...pinned,
  structuralSharing: false,
})

/**
 * The content that the pages for admins show: a folder of this device once somebody chose one, else what the site was
 * made of, in the dev server what lies in the folder now. Suspends while it loads; throws a ContentError when there is
 * neither.
 */
export function useWorkspace(): Workspace {
  const dropped = useDroppedFolder(({ workspace }) => workspace)
  const site = useSiteContent()
  const one = dropped ?? site
  if (!one) throw new ContentError('missing', file)
  return one
}

/** The same for the content of the site alone, whatever folder is looked at; null where the host has no `source.json`. */
export function useSiteContent(): Workspace | null {
  return useSuspenseQuery(siteQuery).data
}

function nothingIfMissing(error: unknown): null {
  if (error instanceof ContentError && error.fault === 'missing') return null
  throw error
}
