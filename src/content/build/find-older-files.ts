import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { ContentIndex } from '../../model/content-index.ts'

const bundled = /^(?:codes|help-desk|guides\/[a-z0-9-]+)(?:\.[0-9a-f]{8})?\.json$/
const builtIndex = /^index\.[0-9a-f]{8}\.json$/

/**
 * The names of bundled files below `folder` that are of earlier versions. Those with which the app itself was built are
 * not among them: it goes back to them when it has nothing else.
 */
export async function findOlderFiles(folder: string, written: readonly { name: string }[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const indexes = names.filter((name) => builtIndex.test(name))
  const built = (await Promise.all(indexes.map((name) => namesIn(join(folder, name))))).flat()
  const inUse = new Set([...written.map(({ name }) => name), ...built])
  return names.filter((name) => bundled.test(name) && !inUse.has(name)).sort()
}

/** None for an index that was copied by half, or is something else. */
async function namesIn(index: string): Promise<string[]> {
  try {
    const { files } = JSON.parse(await readFile(index, 'utf8')) as ContentIndex
    return Object.values(files).map(({ name }) => name)
  } catch {
    return []
  }
}
