import { type FolderFile, isContentFile } from '../content/check/folder-file.ts'

/** A folder of the device: its name and its content files, named relative to the folder in which site.json lies. */
export type DroppedFolder = { name: string; files: FolderFile[] }

/** What came of it: the folder, `none` where there was no folder with files, `too-large` where it cannot be content. */
export type Reading = DroppedFolder | 'none' | 'too-large'

type Listed = { path: string; file: File }

/** Content of 10,000 steps is about 20 MB. Whoever drops more has taken another folder. */
const maxBytes = 100_000_000

/**
 * Reads the folder that somebody dropped, or all that lies in it. Only what can be content is read. Rejects when the
 * browser may not read it.
 */
export async function readDropped(items: DataTransferItemList): Promise<Reading> {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null)
  const listed = (await Promise.all(entries.map(listEntry))).flat()
  return toFolder(listed, entries.length === 1 ? entries[0]?.name : undefined)
}

/** The same for a folder that was chosen with a button. */
export async function readChosen(files: FileList): Promise<Reading> {
  const listed = [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
  return toFolder(listed, listed[0]?.path.split('/')[0])
}

async function listEntry(entry: FileSystemEntry): Promise<Listed[]> {
  const path = entry.fullPath.replace(/^\//, '')
  if (entry.isFile) {
    if (!mayBeContent(path)) return []
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    return [{ path, file }]
  }
  if (isForeign(entry.name)) return []
  const inner = await listFolder((entry as FileSystemDirectoryEntry).createReader())
  return (await Promise.all(inner.map(listEntry))).flat()
}

/** A reader gives at most a hundred entries at a time, and none when it is through. */
async function listFolder(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return all
    all.push(...some)
  }
}

async function toFolder(listed: readonly Listed[], name = 'content'): Promise<Reading> {
  if (listed.length === 0) return 'none'
  const own = listed.filter(({ path }) => mayBeContent(path))
  const base = baseOf(own.map(({ path }) => path))
  const inside = own
    .filter(({ path }) => path.startsWith(base))
    .map(({ path, file }) => ({ name: path.slice(base.length), file }))
    .filter((one) => isContentFile(one.name))
  if (inside.reduce((sum, { file }) => sum + file.size, 0) > maxBytes) return 'too-large'
  const files = inside.map(async ({ name, file }) => ({ name, bytes: new Uint8Array(await file.arrayBuffer()) }))
  return { name, files: (await Promise.all(files)).sort((a, b) => (a.name < b.name ? -1 : 1)) }
}

/** What has nothing to do with content is not even listed: a whole project with its packages can be dropped. */
function mayBeContent(path: string): boolean {
  return isContentFile(path) && !path.split('/').some(isForeign)
}

function isForeign(folder: string): boolean {
  return folder.startsWith('.') || folder === 'node_modules'
}

/** Where content begins: the folder of the outermost site.json; without one the folder that was dropped. */
function baseOf(paths: readonly string[]): string {
  const sites = paths.filter((path) => /(?:^|\/)site\.json$/.test(path))
  const outermost = sites.sort((a, b) => a.split('/').length - b.split('/').length)[0]
  if (outermost !== undefined) return outermost.slice(0, -'site.json'.length)
  const [first = ''] = paths
  const top = first.slice(0, first.indexOf('/') + 1)
  return paths.every((path) => path.startsWith(top)) ? top : ''
}
