// @vitest-environment node
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { filesOf, smallContentWithMore } from '../../../testing/small-content.ts'
import { checkFiles } from '../../check/check-files.ts'
import { readFolder } from '../read-folder.ts'
import { makeNew, type NewRequest } from './make-new.ts'

const texts = new Map(Object.entries(smallContentWithMore))
const today = '2026-11-22'

/** The content after something new was made in it. */
function withNew(request: Omit<NewRequest, 'today'>, before: ReadonlyMap<string, string> = texts) {
  const { files, next } = makeNew(before, { today, ...request })
  const after = new Map([...before, ...files.map(({ name, text }) => [name, text] as const)])
  const { content, problems, walkable } = checkFiles(filesOf(Object.fromEntries(after)), { reading: false })
  const errors = problems.filter(({ severity }) => severity === 'error')
  const guide = walkable.find((one) => one.guide.id === 'sign-in')?.guide
  return { after, next, content, guide, errors: errors.map(({ code, file }) => `${file} ${code}`) }
}

/** The lines of a file that were not there before. */
function addedLines(after: ReadonlyMap<string, string>, file: string): string[] {
  const before = (texts.get(file) ?? '').split('\n')
  return (after.get(file) ?? '').split('\n').filter((line) => !before.includes(line))
}

describe('a new question between two steps', () => {
  const { after, errors, guide } = withNew({
    kind: 'step',
    name: 'sign-in/first/num-lock',
    after: 'what-you-see/message',
  })

  it('stands behind the first, which leads to it', () => {
    const steps = guide?.sections[0]?.file.steps
    expect(steps?.map(({ id }) => id)).toEqual(['what-you-see', 'num-lock', 'caps-lock'])
    expect(steps?.[0]).toMatchObject({ options: [{ id: 'message', next: 'num-lock' }, { next: 'call' }] })
  })

  it('leads on to the second with both options', () => {
    expect(guide?.sections[0]?.file.steps[1]).toMatchObject({
      options: [{ next: 'caps-lock' }, { next: 'caps-lock' }],
      checked: today,
    })
  })

  it('leaves the rest of the file as it was written', () => {
    const before = (texts.get('guides/sign-in/first.json') as string).split('\n')
    const now = (after.get('guides/sign-in/first.json') as string).split('\n')
    expect(before.filter((line) => !now.includes(line))).toHaveLength(1)
  })

  it('makes the examples on this way stop at it, and nothing else', () => {
    expect(new Set(errors)).toEqual(
      new Set(['guides/sign-in/examples.json example-stops', 'codes/50126.json answer-off-the-way']),
    )
  })
})

describe('a new step', () => {
  it('takes over the branches of the option that leads to it', () => {
    const { guide } = withNew({ kind: 'step', name: 'sign-in/last/again', after: 'caps-lock/no' })
    const again = guide?.sections[1]?.file.steps.at(-1)
    expect(again).toMatchObject({ id: 'again', options: [{ next: [{ go: 'call' }, { go: 'fixed' }] }, {}] })
  })

  it('can be an outcome', () => {
    const { guide, next } = withNew({ kind: 'step', name: 'sign-in/last/visit', after: 'caps-lock/yes', outcome: true })
    expect(guide?.sections[1]?.file.steps.at(-1)).toMatchObject({ id: 'visit', kind: 'outcome' })
    expect(next).toBe(
      '"caps-lock/yes" leads to it now; it led to "fixed" before. Write its texts in place of every TODO.',
    )
  })

  it('that nothing leads to says so, and so does the check', () => {
    const { next, errors } = withNew({ kind: 'step', name: 'sign-in/last/lonely' })
    expect(next).toContain('Nothing leads to it yet: write "next": "lonely"')
    expect(errors).toEqual(['guides/sign-in/last.json unreachable-step'])
  })
})

describe('a new section', () => {
  it('is listed by its guide', () => {
    const { after, errors } = withNew({ kind: 'section', name: 'sign-in/printer' })
    expect(addedLines(after, 'guides/sign-in/guide.json').join()).toContain('"printer"')
    expect(errors).toEqual(['guides/sign-in/printer.json unreachable-step'])
  })

  it('with the longest name gets a question whose id is not too long', () => {
    const name = `a${'-bcd'.repeat(9)}-ef`
    const { errors } = withNew({ kind: 'section', name: `sign-in/${name}` })
    expect(name).toHaveLength(40)
    expect(errors).toEqual([`guides/sign-in/${name}.json unreachable-step`])
  })
})

describe('a new guide and a new code', () => {
  it.each([
    { kind: 'guide', name: 'printer' },
    { kind: 'code', name: '50199' },
  ] as const)('are sound at once: $kind', (request) => {
    const { content, errors } = withNew(request)
    expect(errors).toEqual([])
    expect(content).not.toBeNull()
  })
})

describe('the commands in content/README.md', async () => {
  const readme = await readFile('content/README.md', 'utf8')
  const commands = [...readme.matchAll(/content:new -- (step|section|guide|code) (\S+)(.*)$/gm)]
  const files = await readFolder('content')
  const real = new Map(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)]))

  it('are all tried', () => expect(commands).toHaveLength(5))

  it.each(commands.map((match) => match.slice(1)))('work on the content as it is delivered: %s %s%s', (...given) => {
    const [kind = '', name = '', more = ''] = given
    const after = /--after (\S+)/.exec(more)?.[1]
    const request = { kind: kind as NewRequest['kind'], name, after, outcome: more.includes('--outcome'), today }
    expect(makeNew(real, request).files.length).toBeGreaterThan(0)
  })
})

describe('nothing is made', () => {
  it.each([
    ['step', 'sign-in/first', 'guide/section/step'],
    ['step', 'sign-inn/first/x', 'no guide "sign-inn". Did you mean "sign-in"?'],
    ['step', 'sign-in/frist/x', 'no section "frist"'],
    ['step', 'sign-in/first/caps-lock', 'has a step "caps-lock" already'],
    ['step', 'sign-in/first/Caps Lock', 'lower-case letters'],
    ['step', 'sign-in/first/from', 'used by the app itself'],
    ['step', 'sign-in/examples/x', 'used by the app itself'],
    ['section', 'sign-in', 'guide/section'],
    ['section', 'sign-in/first', 'has a section "first" already'],
    ['section', 'sign-in/examples', 'used by the app itself'],
    ['guide', 'sign-in', 'a guide "sign-in" already'],
    ['guide', 'codes', 'used by the app itself'],
    ['code', '50126', 'for the code "50126" already'],
    ['code', '5', 'is no code'],
  ] as const)('for the %s "%s"', (kind, name, sentence) => {
    expect(() => withNew({ kind, name })).toThrow(sentence)
  })

  it.each([
    ['capslock/no', 'no question "capslock". Did you mean "caps-lock"?'],
    ['caps-lock/maybe', 'has no option "maybe", only "yes", "no"'],
    ['caps-lock', 'has no option ""'],
  ])('behind "%s"', (after, sentence) => {
    expect(() => withNew({ kind: 'step', name: 'sign-in/first/x', after })).toThrow(sentence)
  })

  it.each(['{', '{}', '{ "title": "First look", "steps": {} }'])('in a file that holds %s', (text) => {
    const broken = new Map([...texts, ['guides/sign-in/first.json', text]])
    expect(() => withNew({ kind: 'step', name: 'sign-in/first/x' }, broken)).toThrow('content:check')
  })

  it('over the files of a guide that has lost its own', () => {
    const { 'guides/sign-in/guide.json': _, ...rest } = smallContentWithMore
    expect(() => withNew({ kind: 'guide', name: 'sign-in' }, new Map(Object.entries(rest)))).toThrow(
      'There is a guide "sign-in" already: "guides/sign-in/first.json".',
    )
  })
})
