// @vitest-environment node
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { writeFolder } from '../../testing/run-command.ts'
import { filesOf, smallContent, smallContentWithMore, spoil } from '../../testing/small-content.ts'
import { checkFiles } from '../check/check-files.ts'
import { checkFolder } from './check-folder.ts'
import { readFolder } from './read-folder.ts'

const first = 'guides/sign-in/first.json'
const folders: string[] = []

async function folderWith(texts: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-'))
  folders.push(folder)
  return writeFolder(folder, texts)
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

const positions = (texts: Record<string, string>) =>
  checkFiles(filesOf(texts)).problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`)

describe('the position of a mistake', () => {
  const spoiled = spoil(smallContent, first, '"label": "Yes"', '"label": " "')

  it('is the same with a byte order mark and with the line ends of Windows', () => {
    const expected = ['guides/sign-in/first.json:30:33 empty-text']
    expect(positions(spoiled)).toEqual(expected)
    expect(positions({ ...spoiled, [first]: `\ufeff${spoiled[first]}` })).toEqual(expected)
    expect(positions({ ...spoiled, [first]: (spoiled[first] as string).replaceAll('\n', '\r\n') })).toEqual(expected)
  })

  it('counts characters before it on its line, not bytes', () => {
    const umlauts = spoil(
      spoiled,
      first,
      '"id": "yes", "label": " "',
      '"label": " ", "hint": "äöü – 日本", "id": "Yes"',
    )
    expect(positions(umlauts)).toEqual([
      'guides/sign-in/first.json:30:20 empty-text',
      'guides/sign-in/first.json:30:51 bad-form',
    ])
  })
})

describe('files with a byte order mark', () => {
  it('are sound', () => {
    const marked = Object.entries(smallContent).map(([name, text]) => [name, `\ufeff${text}`])
    const { content, problems } = checkFiles(filesOf(Object.fromEntries(marked)))
    expect(problems).toEqual([])
    expect(content?.site.organisation).toBe('Contoso')
  })
})

describe('a file that cannot be read', () => {
  it('has one problem, and is not said to be missing or to lack anything', () => {
    expect(positions({ ...smallContent, [first]: '{ "title": 1, "title": 2 }' })).toEqual([
      `${first}:1:15 duplicate-key`,
    ])
    expect(positions({ ...smallContent, 'site.json': '' })).toEqual(['site.json:1:1 empty-file'])
  })

  it('does not hide another one', () => {
    expect(positions({ ...smallContent, [first]: '[', 'guides/sign-in/last.json': ']' })).toEqual([
      `${first}:1:2 ends-early`,
      'guides/sign-in/last.json:1:1 extra-bracket',
    ])
  })
})

describe('a notice', () => {
  const long = 'Administrative organisational considerations necessitate additional verification. '.repeat(4)
  const hard = spoil(smallContentWithMore, first, '"title": "What do you see?"', `"title": "${long}"`)

  it('does not keep content from being published', () => {
    const { content, problems } = checkFiles(filesOf(hard))
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['notice hard-to-read'])
    expect(content?.guides).toHaveLength(1)
  })

  it('stands after an error', () => {
    const { content, problems } = checkFiles(filesOf(spoil(hard, 'site.json', '#0b5cad', 'blue')))
    expect(problems.map(({ severity }) => severity)).toEqual(['error', 'notice'])
    expect(content).toBeNull()
  })
})

describe('a mistake in one guide', () => {
  const other = Object.entries(smallContentWithMore).map(([name, text]) => [name.replace('sign-in', 'prompts'), text])
  const both = { ...smallContentWithMore, ...Object.fromEntries(other) }

  it('does not keep the other from being walked', () => {
    const texts = spoil(both, 'guides/prompts/guide.json', '"start": "what-you-see"', '"start": "nowhere"')
    expect(checkFiles(filesOf(texts)).walkable.map(({ guide }) => guide.id)).toEqual(['sign-in'])
  })
})

describe('no files', () => {
  it('lack the settings and a guide', () => {
    expect(positions({})).toEqual(['guides/sign-in/guide.json:1:1 missing-file', 'site.json:1:1 missing-file'])
  })

  it('are what a folder gives that does not exist', async () => {
    const { content, problems } = await checkFolder(join(tmpdir(), 'signpost-that-does-not-exist'))
    expect(problems.map(({ code }) => code)).toEqual(['missing-file', 'missing-file'])
    expect(content).toBeNull()
  })
})

describe('a folder on disk', () => {
  it('is checked like files in memory', async () => {
    const spoiled = spoil(smallContent, first, '"label": "Yes"', '"label": " "')
    expect(await checkFolder(await folderWith(spoiled))).toEqual(checkFiles(filesOf(spoiled)))
    expect((await checkFolder(await folderWith(smallContent))).problems).toEqual([])
  })

  it('gives its JSON files in the order of their names, without generated schemas and other files', async () => {
    const more = { 'schema/site.schema.json': '{', 'README.md': '#', 'guides/a.txt': '', 'a.json': '1' }
    const files = await readFolder(await folderWith({ ...smallContent, ...more }))
    expect(files.map(({ name }) => name)).toEqual([
      'a.json',
      'codes/50126.json',
      'codes/unknown.json',
      'guides/sign-in/first.json',
      'guides/sign-in/guide.json',
      'guides/sign-in/last.json',
      'help-desk.json',
      'site.json',
    ])
    expect(new TextDecoder().decode(files[0]?.bytes)).toBe('1')
  })
})
