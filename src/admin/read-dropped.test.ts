import { describe, expect, it } from 'vitest'
import { smallContent } from '../testing/small-content.ts'
import { type Reading, readChosen, readDropped } from './read-dropped.ts'

/** Files as a browser gives them for a chosen folder: each with its path from that folder on. */
function chosen(texts: Readonly<Record<string, string>>): FileList {
  const files = Object.entries(texts).map(([path, text]) =>
    Object.assign(new File([text], path.split('/').at(-1) as string), { webkitRelativePath: path }),
  )
  return files as unknown as FileList
}

/** The same for what was dropped. A folder gives its entries a hundred at a time, as Chromium does. */
function dropped(...entries: readonly FileSystemEntry[]): DataTransferItemList {
  return entries.map((entry) => ({ webkitGetAsEntry: () => entry })) as unknown as DataTransferItemList
}

function fileEntry(fullPath: string, text: string): FileSystemEntry {
  const name = fullPath.split('/').at(-1) as string
  const file = (resolve: (file: File) => void) => resolve(new File([text], name))
  return { isFile: true, name, fullPath, file } as unknown as FileSystemEntry
}

function folderEntry(fullPath: string, inner: readonly FileSystemEntry[]): FileSystemEntry {
  const createReader = () => {
    const left = [...inner]
    return { readEntries: (resolve: (some: FileSystemEntry[]) => void) => resolve(left.splice(0, 100)) }
  }
  return { isFile: false, name: fullPath.split('/').at(-1), fullPath, createReader } as unknown as FileSystemEntry
}

function below(folder: string, texts: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [folder + name, text]))
}

function names(reading: Reading): string[] {
  return typeof reading === 'string' ? [reading] : reading.files.map(({ name }) => name)
}

function texts(reading: Reading): Record<string, string> {
  const files = typeof reading === 'string' ? [] : reading.files
  return Object.fromEntries(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]))
}

const sorted = (texts: Readonly<Record<string, string>>) => Object.keys(texts).sort()

describe('a chosen folder', () => {
  it.each([
    ['the content folder itself', 'content/'],
    ['a folder around it', 'project/content/'],
  ])('is read from where site.json lies: %s', async (_what, folder) => {
    const reading = await readChosen(chosen({ ...below(folder, smallContent), [`${folder}README.md`]: 'Words' }))
    expect(reading).toMatchObject({ name: folder.split('/')[0] })
    expect(texts(reading)).toEqual(smallContent)
  })

  it('leaves out schemas, dot folders and packages, and reads none of them', async () => {
    const foreign = {
      'p/node_modules/x/site.json': '{}',
      'p/.git/x.json': '{}',
      'p/content/schema/site.schema.json': '{}',
    }
    const files = chosen({ ...foreign, ...below('p/content/', smallContent) })
    expect(names(await readChosen(files))).toEqual(sorted(smallContent))
  })

  it('is read with files whose ending is nearly right, so that it can be told', async () => {
    const nearly = { 'content/guides/a/x.json.txt': '{}', 'content/guides/a/Y.JSON': '{}', 'content/a.jsonc': '{}' }
    const files = chosen({ 'content/site.json': '{}', 'content/notes.txt': 'x', ...nearly })
    expect(names(await readChosen(files))).toEqual(['a.jsonc', 'guides/a/Y.JSON', 'guides/a/x.json.txt', 'site.json'])
  })

  it('without site.json is read from its top', async () => {
    const { 'site.json': _, ...rest } = smallContent
    expect(names(await readChosen(chosen(below('content/', rest))))).toEqual(sorted(rest))
  })

  it('without files is none, and one that is far too large is told', async () => {
    expect(await readChosen(chosen({}))).toBe('none')
    const huge = Object.assign(new File(['{}'], 'x.json'), { webkitRelativePath: 'home/x.json' })
    Object.defineProperty(huge, 'size', { value: 200_000_000 })
    expect(await readChosen([huge] as unknown as FileList)).toBe('too-large')
  })
})

describe('a dropped folder', () => {
  it('is read to its end, also beyond the first hundred files', async () => {
    const codes = Array.from({ length: 250 }, (_, place) => fileEntry(`/content/codes/${50_000 + place}.json`, '{}'))
    const folder = folderEntry('/content', [
      fileEntry('/content/site.json', '{}'),
      folderEntry('/content/codes', codes),
    ])
    const reading = await readDropped(dropped(folder))
    expect(reading).toMatchObject({ name: 'content' })
    expect(names(reading)).toHaveLength(251)
  })

  it('can be all that lies in it', async () => {
    const site = fileEntry('/site.json', '{}')
    const guides = folderEntry('/guides', [folderEntry('/guides/a', [fileEntry('/guides/a/guide.json', '{}')])])
    expect(names(await readDropped(dropped(site, guides)))).toEqual(['guides/a/guide.json', 'site.json'])
  })

  it('that is a picture or a text is none', async () => {
    expect(await readDropped(dropped(fileEntry('/cat.png', 'x')))).toBe('none')
    expect(await readDropped(dropped())).toBe('none')
  })

  it('that the browser may not read is an error', async () => {
    const file = (_: unknown, reject: (error: Error) => void) => reject(new Error('no'))
    const entry = { isFile: true, name: 'site.json', fullPath: '/site.json', file } as unknown as FileSystemEntry
    await expect(readDropped(dropped(entry))).rejects.toThrow('no')
  })
})
