import type { BundledPlace, ContentIndex } from '../model/content-index.ts'
import { indexFile } from './bundled-files.ts'
import { ContentError } from './content-error.ts'
import { noteSound } from './content-state.ts'
import { fetchText, readJson } from './fetch-text.ts'
import { readSealed } from './sealed-index.ts'

/**
 * Loads the index. With its seal it is used as it is; all else is left to `recoverContent`. Throws a `ContentError` when
 * there is no index at all that can be used.
 */
export async function loadIndex(): Promise<ContentIndex> {
  const place = { name: indexFile }
  const take = async () => {
    const text = await fetchText(indexFile, { cache: 'no-cache' })
    const index = readSealed(readJson(indexFile, text))
    if (index) noteSound(indexFile, text)
    return index
  }
  return loadWith(take, indexFile, place)
}

/**
 * Loads the version of a file that the index names. Where the index vouches for its bytes, it is used as it is; all else
 * is left to `recoverContent`. Throws a `ContentError` when there is no version at all that can be used.
 */
export async function loadFile<T>({ files }: ContentIndex, file: string, read: (value: never) => T): Promise<T> {
  const place = files[file] ?? { name: file }
  const take = async () => {
    if (!place.integrity) return null
    const text = await fetchText(place.name, place)
    noteSound(file, text)
    return read(JSON.parse(text) as never)
  }
  return loadWith(take, file, place)
}

/** Recovers what `take` gives null for or throws at. */
async function loadWith<T>(take: () => Promise<T | null>, file: string, place: BundledPlace): Promise<T> {
  let fault: unknown = null
  const taken = await take().catch((error) => {
    fault = error
    return null
  })
  if (taken !== null) return taken
  const { recoverContent } = await import('./recover-content.ts').catch(() => {
    throw new ContentError(fault instanceof ContentError ? fault.fault : 'unreachable', file)
  })
  return (await recoverContent(file, place, fault)) as T
}
