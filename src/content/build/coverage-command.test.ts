// @vitest-environment node
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommand, writeFolder } from '../../testing/run-command.ts'
import { smallContent, smallContentWithMore, spoil } from '../../testing/small-content.ts'

let root = ''

const list = (name: string) => join(root, 'lists', name)
const run = (...args: string[]) => runCommand('coverage-command.ts', ...args)
const writeContent = (name: string, texts: Readonly<Record<string, string>>) => writeFolder(join(root, name), texts)

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'signpost-'))
  await writeFolder(join(root, 'lists'), {
    'met.md': '# Facts\n- 000-F1 Rejected.\n\n| ID | What |\n|---|---|\n| S06 | Caps Lock |\n',
    'more.md': '- 000-F2 Stops early. 000-F1 Rejected.\n',
    'prose.md': 'Nothing but S06 in prose.\n',
  })
})

afterAll(() => rm(root, { recursive: true }))

const met = '000-F1 codes/50126, sign-in/what-you-see\nS06 sign-in/caps-lock\n'

describe('the command that compares content with lists', { timeout: 60_000 }, () => {
  it('says where each row is met, and exits with 0 when all are met at places that exist', async () => {
    const folder = await writeContent('sound', smallContentWithMore)
    const out = `${met}covered 2 of 2\n`
    expect(await run(list('met.md'), '--content', folder)).toEqual({ code: 0, out, errors: '' })
  })

  it('exits with 1 for a row that is met nowhere', async () => {
    const folder = await writeContent('sound-more', smallContentWithMore)
    const { code, out } = await run(list('met.md'), list('more.md'), '--content', folder)
    expect(out.split('\n')).toEqual([
      '000-F1 codes/50126, sign-in/what-you-see',
      'S06 sign-in/caps-lock',
      '000-F2 not covered',
      'Not covered: 000-F2',
      'covered 2 of 3',
      '',
    ])
    expect(code).toBe(1)
  })

  it('exits with 1 for a place that does not exist, in any row', async () => {
    const texts = spoil(smallContentWithMore, 'coverage.json', '"sign-in/what-you-see"', '"sign-in/gone"')
    const { code, out } = await run(list('met.md'), '--content', await writeContent('gone', texts))
    expect(out).toContain('\n000-F1 names "sign-in/gone", which does not exist or cannot be read.\ncovered 2 of 2\n')
    expect(code).toBe(1)
  })

  it('names rows of coverage that no list has, and exits with 0', async () => {
    const texts = spoil(smallContentWithMore, 'coverage.json', '"S06"', '"S06": ["sign-in/call"], "S60"')
    const { code, out } = await run(list('met.md'), '--content', await writeContent('unlisted', texts))
    expect(out).toContain('\nNot in these lists: S60\ncovered 2 of 2\n')
    expect(code).toBe(0)
  })

  it('exits with 1 without coverage, and for a list without rows', async () => {
    const without = await run(list('met.md'), '--content', await writeContent('without', smallContent))
    expect(without.out).toContain(
      '\nThere is no coverage.json that can be read.\nNot covered: 000-F1, S06\ncovered 0 of 2\n',
    )
    const folder = await writeContent('sound-prose', smallContentWithMore)
    const prose = await run(list('prose.md'), '--content', folder)
    expect(prose.out).toContain('has no rows that begin with ids.')
    expect([without.code, prose.code]).toEqual([1, 1])
  })

  it('exits with 2 without a list, and for one that does not exist', async () => {
    expect(await run()).toEqual({ code: 2, out: '', errors: expect.stringContaining('Name at least one list') })
    const errors = `The list "${list('gone.md')}" cannot be read.\n`
    expect(await run(list('met.md'), list('gone.md'))).toEqual({ code: 2, out: '', errors })
  })
})
