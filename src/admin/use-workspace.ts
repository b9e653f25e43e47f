import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { checkFiles } from '../content/check/check-files.ts'
import { isoDay } from '../content/check/iso-day.ts'
import { fetchContent } from '../content/fetch-content.ts'
import { pinned } from '../content/pinned.ts'
import { parseSource } from '../content/source-file.ts'
import { useDroppedFolder, type Workspace } from './dropped-folder.ts'

const siteQuery = queryOptions({
  queryKey: ['content', 'source'],
  queryFn: async (): Promise<Workspace> => {
    const files = await fetchContent('source.json', parseSource)
    return { name: null, files, checked: checkFiles(files, { today: isoDay() }) }
  },
  ...pinned,
  structuralSharing: false,
})

/**
 * The content that the pages for admins show: a folder of this device once somebody chose one, else what the site was
 * made of, in the dev server what lies in the folder now. Suspends while it loads; throws a ContentError when it cannot
 * be had.
 */
export function useWorkspace(): Workspace {
  const dropped = useDroppedFolder(({ workspace }) => workspace)
  const site = useSiteContent()
  return dropped ?? site
}

/** The same for the content of the site alone, whatever folder is looked at. */
export function useSiteContent(): Workspace {
  return useSuspenseQuery(siteQuery).data
}
