// @vitest-environment node
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ContentIndex } from '../../model/content-index.ts'
import { runCommand, writeFolder } from '../../testing/run-command.ts'
import { smallContent, spoil } from '../../testing/small-content.ts'

let root = ''
let out = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'signpost-'))
  out = join(root, 'out')
})

afterEach(() => rm(root, { recursive: true }))

const build = async (name: string, texts: Readonly<Record<string, string>>) =>
  runCommand('build-command.ts', await writeFolder(join(root, name), texts), out)

const read = async () => {
  const entries = await readdir(out, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const texts = files.sort().map(async (file) => [file.slice(out.length + 1), await readFile(file, 'utf8')] as const)
  return new Map(await Promise.all(texts))
}

const newer = spoil(smallContent, 'guides/sign-in/last.json', '"You are in"', '"You are back in"')

describe('the command that bundles content', { timeout: 60_000 }, () => {
  it('writes the same files for the same content, the index last, and says how to publish them', async () => {
    const { code, out: said } = await build('content', smallContent)
    const first = await read()
    expect(code).toBe(0)
    expect(said).toMatch(/content is sound\. 6 files are in .*out\.\n/)
    expect(said).toContain('index.json last')
    expect(said).not.toContain('Delete')
    const index = JSON.parse(first.get('index.json') ?? '') as ContentIndex
    const names = Object.values(index.files).map(({ name }) => name)
    expect([...first.keys()]).toEqual([...names, 'guide.html', 'index.json', 'source.json'].sort())
    const times = await Promise.all(names.map(async (name) => (await stat(join(out, name))).mtimeMs))
    expect((await stat(join(out, 'index.json'))).mtimeMs).toBeGreaterThanOrEqual(Math.max(...times))
    await rm(out, { recursive: true })
    await build('again', smallContent)
    expect(await read()).toEqual(first)
  })

  it('leaves the files of earlier versions where they are and names them, but not those of the app', async () => {
    await build('content', smallContent)
    const first = await read()
    await writeFolder(out, { 'guides/sign-in.json': '{}' })
    const { out: said } = await build('newer', newer)
    const both = await read()
    const oldGuide = [...first.keys()].find((name) => name.startsWith('guides/')) as string
    expect(both.get(oldGuide)).toBe(first.get(oldGuide))
    const older = said.split('\n').filter((line) => line.startsWith('  '))
    expect(older).toEqual([`  ${join(out, 'guides/sign-in.json')}`, `  ${join(out, oldGuide)}`].sort())
    expect(first.get('guide.html')).toContain('<h3>You are in</h3>')
    expect(both.get('guide.html')).toContain('<h3>You are back in</h3>')
    await writeFolder(out, { 'index.0123abcd.json': first.get('index.json') as string })
    expect((await build('newer', newer)).out).not.toContain(oldGuide)
  })

  it('writes nothing when the content is not sound', async () => {
    await build('content', smallContent)
    const first = await read()
    const { code, errors } = await build('unsound', spoil(newer, 'site.json', '#0b5cad', 'blue'))
    expect(code).toBe(1)
    expect(errors).toMatch(/site\.json:3:13 bad-form .*\nNothing was written\. /)
    expect(await read()).toEqual(first)
  })
})
