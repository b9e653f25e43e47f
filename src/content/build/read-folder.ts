import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type FolderFile, isContentFile } from '../check/folder-file.ts'

/**
 * The content files of a folder, in the order of their names. A folder that does not exist gives no files; a file that
 * goes away while it is read is left out.
 */
export async function readFolder(folder: string): Promise<FolderFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const own = names.filter(isContentFile).sort()
  const files = own.map(async (name) => {
    const bytes = await readFile(join(folder, name)).catch(() => null)
    return bytes ? [{ name, bytes }] : []
  })
  return (await Promise.all(files)).flat()
}
