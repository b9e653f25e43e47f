// @vitest-environment node
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Problem } from '../../model/problem.ts'
import { runCommand, writeFolder } from '../../testing/run-command.ts'
import { filesOf, smallContent, smallContentWithMore, spoil } from '../../testing/small-content.ts'
import { checkFiles } from '../check/check-files.ts'

const first = 'guides/sign-in/first.json'
const spoiled = spoil(
  spoil(smallContent, first, '"label": "Yes"', '"lable": "Yes"'),
  'guides/sign-in/last.json',
  '"result": "solved"',
  '"result": "sloved"',
)

const nothingHelps =
  ',\n    { "title": "Nothing helps", "answers": { "what-you-see": "message", "caps-lock": "no" }, "ends": "call" }'

let root = ''

const run = (...args: string[]) => runCommand('check-command.ts', ...args)
const writeAll = (name: string, texts: Readonly<Record<string, string>>) => writeFolder(join(root, name), texts)

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'signpost-'))
})

afterAll(() => rm(root, { recursive: true }))

describe('the command that checks content', { timeout: 60_000 }, () => {
  it('prints one problem a line and exits with 1', async () => {
    const { code, out, errors } = await run(await writeAll('spoiled', spoiled))
    expect(out.split('\n')).toEqual([
      'guides/sign-in/first.json:30:24 unknown-key Step "caps-lock", option "yes" has an entry "lable" that is not ' +
        'known here. Did you mean "label"? Correct the name or take the entry out.',
      'guides/sign-in/last.json:7:17 bad-value Step "fixed", "result" has a value that is not known. ' +
        'Here stands the text "sloved". Did you mean "solved"? Allowed: "solved", "ask-for-help", "finding".',
      '',
    ])
    expect({ code, errors }).toEqual({ code: 1, errors: '2 problems, no notices.\n' })
  })

  it('prints an array of problems with --json and exits with 1', async () => {
    const folder = await writeAll('spoiled-json', spoiled)
    const [after, before] = await Promise.all([run(folder, '--json'), run('--json', folder)])
    const problems = JSON.parse(after.out)
    expect(problems).toEqual(checkFiles(filesOf(spoiled)).problems)
    for (const one of problems) {
      expect(Object.keys(one).sort()).toEqual(['code', 'column', 'file', 'line', 'reason', 'remedy', 'severity'])
    }
    expect(problems[0]).toMatchObject({ file: first, line: 30, column: 24, code: 'unknown-key', severity: 'error' })
    expect(after).toMatchObject({ code: 1, errors: '' })
    expect(before).toEqual(after)
  })

  it('prints no line, or an empty array, for sound content and exits with 0', async () => {
    const folder = await writeAll('sound', smallContent)
    const [plain, json] = await Promise.all([run(folder), run(folder, '--json')])
    expect(plain).toEqual({ code: 0, out: '', errors: 'no problems, no notices.\n' })
    expect({ ...json, out: JSON.parse(json.out) }).toEqual({ code: 0, out: [], errors: '' })
  })

  it('prints notices and exits with 0', async () => {
    const withoutOne = spoil(smallContentWithMore, 'guides/sign-in/examples.json', nothingHelps, '')
    const folder = await writeAll('with-a-notice', withoutOne)
    const [plain, json] = await Promise.all([run(folder), run(folder, '--json')])
    const line = 'guides/sign-in/last.json:14:13 outcome-without-example No example ends at the outcome "call".'
    const out = `${line} Add one to "examples.json" of this guide. (A notice: it stops nothing.)\n`
    expect(plain).toEqual({ code: 0, out, errors: 'no problems, 1 notice.\n' })
    expect(json.code).toBe(0)
    expect(JSON.parse(json.out)).toEqual([expect.objectContaining({ line: 14, column: 13, severity: 'notice' })])
  })

  it('checks the folder "content" when none is named', async () => {
    const { code, out, errors } = await run('--json')
    expect(JSON.parse(out).filter(({ severity }: Problem) => severity === 'error')).toEqual([])
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
  })

  it('exits with 1 for a folder that does not exist', async () => {
    const { code, out } = await run(join(root, 'nowhere'))
    expect(code).toBe(1)
    expect(out).toContain('site.json:1:1 missing-file')
  })
})
