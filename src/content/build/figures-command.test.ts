// @vitest-environment node
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand, writeFolder } from '../../testing/run-command.ts'
import { smallContent, spoil } from '../../testing/small-content.ts'

let root = ''

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'signpost-'))
})

afterAll(() => rm(root, { recursive: true }))

describe('the command that prints figures', { timeout: 60_000 }, () => {
  it('prints those of each guide', async () => {
    const folder = await writeFolder(join(root, 'sound'), smallContent)
    const [plain, withSteps] = await Promise.all([
      runCommand('figures-command.ts', folder),
      runCommand('figures-command.ts', folder, '--steps'),
    ])
    expect(plain.out).toContain('sign-in: 4 steps, 4 options, 2 outcomes, 0 examples\n')
    expect(withSteps.out).toContain(plain.out.trimEnd())
    expect(withSteps.out).toContain(' caps-lock (')
    expect([plain.code, withSteps.code]).toEqual([0, 0])
  })

  it('says which guide is not sound, and exits with 1', async () => {
    const other = Object.entries(smallContent).map(([name, text]) => [name.replace('sign-in', 'prompts'), text])
    const both = { ...smallContent, ...Object.fromEntries(other) }
    const texts = spoil(both, 'guides/prompts/guide.json', '"start": "what-you-see"', '"start": "nowhere"')
    const { code, out } = await runCommand('figures-command.ts', await writeFolder(join(root, 'spoiled'), texts))
    expect(out).toMatch(/^sign-in: 4 steps/)
    expect(out).toContain('\nprompts: not sound, see content:check\n')
    expect(code).toBe(1)
  })
})
