// @vitest-environment node
import { mkdtemp, readFile, rm } from 'node:fs/promises'
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

it.each([[[]], [['step']], [['thing', 'x']]])('shows how it is used for %j', async (given) => {
  const { code, errors } = await runCommand('new-command.ts', ...given)
  expect(code).toBe(2)
  expect(errors).toContain('content:new -- step sign-in/password/my-question --after caps-lock/no')
})
