// @vitest-environment node
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
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

describe('the command that prints guides', { timeout: 60_000 }, () => {
  it('writes a document for each, with the site’s words in it', async () => {
    const folder = await writeFolder(join(root, 'sound'), smallContent)
    const out = join(root, 'print')
    const { code, out: said } = await runCommand('print-command.ts', folder, out)
    expect([code, said]).toEqual([0, `I cannot sign in: ${join(out, 'sign-in.html')}\n`])
    const page = await readFile(join(out, 'sign-in.html'), 'utf8')
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(page).toContain('Ask Help Desk at Contoso')
    expect(page).toContain('if “What do you see?” was “A message”: go to')
    expect(page).toMatch(/version <code>[0-9a-f]{8}</)
  })

  it('says what is wrong with content that is not sound, writes nothing and exits with 1', async () => {
    const texts = spoil(smallContent, 'guides/sign-in/guide.json', '"start": "what-you-see"', '"start": "nowhere"')
    const out = join(root, 'nothing')
    const run = await runCommand('print-command.ts', await writeFolder(join(root, 'spoiled'), texts), out)
    expect(run.code).toBe(1)
    expect(run.errors).toMatch(/^guides\/sign-in\/guide\.json:6:\d+ .*nowhere[\s\S]*Nothing was written\.\n$/)
    await expect(readdir(out)).rejects.toThrow()
  })
})
