// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { runCommand, writeFolder } from '../../testing/run-command.ts'
import { filesOf, smallContentWithMore, spoil } from '../../testing/small-content.ts'
import { gitContent } from './git-content.ts'

const first = 'guides/sign-in/first.json'
const changed = spoil(smallContentWithMore, first, 'Is Caps Lock on?', 'Is “Caps Lock” on?')

let root = ''

function git(...args: string[]): void {
  const who = ['-c', 'user.name=Admin', '-c', 'user.email=admin@contoso.com', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...who, '-C', join(root, 'repository'), ...args], { stdio: 'pipe' })
}

/** A repository of which the first commit has no content, the second has it, and the third changes a title. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'signpost-'))
  const repository = await writeFolder(join(root, 'repository'), { 'README.md': 'Nothing yet.' })
  const commit = () => {
    git('add', '--all')
    git('commit', '--message', 'Next')
  }
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', repository])
  commit()
  await writeFolder(join(repository, 'content'), {
    ...smallContentWithMore,
    'README.md': 'Words',
    'schema/x.json': '{}',
  })
  commit()
  git('tag', 'v1')
  await writeFolder(join(repository, 'content'), changed)
  await writeFolder(join(repository, 'other'), changed)
  commit()
})

afterAll(() => rm(root, { recursive: true }))

beforeEach(() => {
  vi.stubEnv('GIT_DIR', join(root, 'repository', '.git'))
  return () => vi.unstubAllEnvs()
})

describe('content of a git revision', () => {
  it.each([
    ['a tag', 'v1', smallContentWithMore],
    ['a branch', 'main', changed],
    ['a revision before another', 'main~1', smallContentWithMore],
    ['a folder of a revision', 'HEAD:other', changed],
  ])('is read from %s without checking anything out', async (_what, revision, texts) => {
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1)
    expect((await gitContent(revision)).sort(byName)).toEqual(filesOf(texts).sort(byName))
  })

  it.each([
    ['v9', 'There is no folder and no revision called "v9". "git log --oneline" lists the revisions.'],
    ['--all', 'There is no folder and no revision called "--all". "git log --oneline" lists the revisions.'],
    ['main~2', 'The revision "main~2" has no folder "./content".'],
    ['main:nowhere', 'The revision "main" has no folder "nowhere".'],
  ])('is refused in words: %s', async (revision, sentence) => {
    await expect(gitContent(revision)).rejects.toThrow(sentence)
  })

  it('is refused where there is no repository', async () => {
    vi.stubEnv('GIT_DIR', join(root, 'nowhere'))
    await expect(gitContent('main')).rejects.toThrow('this is no git repository')
  })

  it('is refused where git is not installed', async () => {
    vi.stubEnv('PATH', root)
    await expect(gitContent('main')).rejects.toThrow('git is not installed here, so only folders can be compared.')
  })
})

describe('the command that says what changed', { timeout: 60_000 }, () => {
  const run = (...args: string[]) => runCommand('diff-command.ts', ...args)

  it('compares a revision with a folder', async () => {
    const folder = await writeFolder(join(root, 'folder'), changed)
    const { code, out, errors } = await run('v1', folder)
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    expect(out).toBe(`1 step changed. Of the 4 links that people may have kept, none breaks.
In texts, [-words-] are gone and [+words+] are new.

I cannot sign in
- “Is “Caps Lock” on?” has another title.
    Is [+“+]Caps Lock[+”+] on?
`)
  })

  it('prints ids and figures with --json', async () => {
    const { code, out } = await run('v1', 'main', '--json')
    const { summary, linksTried, areas } = JSON.parse(out)
    expect({ code, summary, linksTried }).toEqual({
      code: 0,
      summary: '1 step changed. Of the 4 links that people may have kept, none breaks.',
      linksTried: 4,
    })
    expect(areas[0].changes).toEqual([
      expect.objectContaining({ kind: 'step-title', topic: 'texts', area: 'guides/sign-in', ids: ['caps-lock'] }),
    ])
  })

  it.each([
    ['nothing to compare', [], 'Say what to compare:'],
    ['too much', ['v1', 'main', 'v1'], 'Say what to compare:'],
    ['a switch that does not exist', ['v1', '--all'], 'Say what to compare:'],
    ['a revision that does not exist', ['v9', 'main'], 'There is no folder and no revision called "v9".'],
    ['a folder without content', ['v1', 'src/ui'], 'The folder "src/ui" holds no content files.'],
  ])('exits with 2 and one sentence for %s', async (_what, args, sentence) => {
    const { code, out, errors } = await run(...args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(errors.trimEnd().split('\n')).toEqual([expect.stringContaining(sentence)])
  })
})
