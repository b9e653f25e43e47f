// @vitest-environment node
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runCommand, writeFolder } from '../../testing/run-command.ts'
import { smallContent } from '../../testing/small-content.ts'

let folder = ''

beforeEach(async () => {
  folder = await writeFolder(await mkdtemp(join(tmpdir(), 'signpost-')), smallContent)
})

afterEach(() => rm(folder, { recursive: true }))

it('writes a guide, says which files and what is left to do', async () => {
  const { code, out } = await runCommand('new-command.ts', 'guide', 'printer', '--content', folder)
  expect(code).toBe(0)
  expect(out).toContain(`Made ${join(folder, 'guides/printer/guide.json')}\n`)
  expect(out).toContain('TODO')
  expect(JSON.parse(await readFile(join(folder, 'guides/printer/guide.json'), 'utf8'))).toHaveProperty('start')
})

it('writes nothing when a name is taken', async () => {
  const { code, errors } = await runCommand('new-command.ts', 'code', '50126', '--content', folder)
  expect({ code, errors }).toEqual({
    code: 1,
    errors: 'There is a record for the code "50126" already.\nNothing was written.\n',
  })
})

it('makes no folder that was only mistyped', async () => {
  const { code, errors } = await runCommand('new-command.ts', 'guide', 'printer', '--content', join(folder, 'contnt'))
  expect({ code, errors }).toEqual({ code: 1, errors: expect.stringContaining('There is no content in the folder') })
})

it('changes no file that it cannot read', async () => {
  const file = join(folder, 'guides/sign-in/first.json')
  const bytes = Buffer.from(
    smallContent['guides/sign-in/first.json']?.replace('First look', 'Für Müller') ?? '',
    'latin1',
  )
  await writeFile(file, bytes)
  const { code, errors } = await runCommand('new-command.ts', 'step', 'sign-in/first/x', '--content', folder)
  expect({ code, errors }).toEqual({
    code: 1,
    errors: expect.stringContaining('"guides/sign-in/first.json" is not UTF-8'),
  })
  expect(await readFile(file)).toEqual(bytes)
})

it.each([[[]], [['step']], [['thing', 'x']], [['guide', 'x', '--outcom']], [['step', 'a/b/c', '--after']]])(
  'shows how it is used for %j',
  async (given) => {
    const { code, errors } = await runCommand('new-command.ts', ...given)
    expect(code).toBe(2)
    expect(errors).toContain('content:new -- step sign-in/password/my-question --after caps-lock/same')
  },
)
