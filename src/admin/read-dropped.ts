import { type FolderFile, isContentFile } from '../content/check/folder-file.ts'

/** A folder of the device: its name and its content files, named relative to the folder in which site.json lies. */
export type DroppedFolder = { name: string; files: FolderFile[] }

type Listed = { path: string; file: File }

/**
 * Reads the folder that somebody dropped. Null when nothing of a folder was dropped. Rejects when the browser may not
 * read it.
 */
export async function readDropped(items: DataTransferItemList): Promise<DroppedFolder | null> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  const listed = (await Promise.all(entries.map(listEntry))).flat()
  return entries.length === 0 ? null : toFolder(entries[0]?.name ?? '', listed)
}

/** The same for a folder that was chosen with a button. */
export async function readChosen(files: FileList): Promise<DroppedFolder | null> {
  const listed = [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
  return listed.length === 0 ? null : toFolder(listed[0]?.path.split('/')[0] ?? '', listed)
}

async function listEntry(entry: FileSystemEntry): Promise<Listed[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [{ path, file }]
  }
  const inner = await listFolder((entry as FileSystemDirectoryEntry).createReader())
  return (await Promise.all(inner.map(listEntry))).flat()
}

/** A reader gives at most a hundred entries at a time, and none when it is through. */
async function listFolder(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
  return some.length === 0 ? [] : [...some, ...(await listFolder(reader))]
}

async function toFolder(name: string, listed: readonly Listed[]): Promise<DroppedFolder> {
  const base = baseOf(listed.map(({ path }) => path))
  const inside = listed.filter(({ path }) => path.startsWith(base))
  const files = inside.map(async ({ path, file }) => ({
    name: path.slice(base.length),
    bytes: new Uint8Array(await file.arrayBuffer()),
  }))
  const read = (await Promise.all(files)).filter((file) => isContentFile(file.name))
  return { name, files: read.sort((a, b) => (a.name < b.name ? -1 : 1)) }
}

/** Where content begins: the folder of the outermost site.json; without one the folder that was dropped. */
function baseOf(paths: readonly string[]): string {
  const sites = paths.filter((path) => /(?:^|\/)site\.json$/.test(path))
  const outermost = sites.sort((a, b) => a.split('/').length - b.split('/').length)[0]
  if (outermost !== undefined) return outermost.slice(0, -'site.json'.length)
  const [first = ''] = paths
  return first.includes('/') ? first.slice(0, first.indexOf('/') + 1) : ''
}
