// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Next, Step } from '../../model/guide-schema.ts'
import { outcome, question } from '../../testing/build-guide.ts'
import { guideFiles, textAt } from '../../testing/guide-files.ts'
import { checkFiles } from './check-files.ts'

type Sections = Readonly<Record<string, readonly Step[]>>

/** Each problem as `code at what stands there`, and the whole of its words. */
function told(sections: Sections, more?: Parameters<typeof guideFiles>[1]) {
  const files = guideFiles(sections, more)
  return checkFiles(files, { reading: false }).problems.map((one) => ({
    at: `${one.file.replace('guides/main/', '')} ${one.code} at ${textAt(one, files)}`,
    says: `${one.reason} ${one.remedy}`,
  }))
}

const placesOf = (...given: Parameters<typeof told>) => told(...given).map(({ at }) => at)
const end = outcome('end')

describe('a circle', () => {
  it('of one step is told at the option that leads back, without any other problem', () => {
    const problems = told({
      first: [question('a', { on: 'b', off: 'end' }), question('b', { again: 'b', on: 'end' }), end],
    })
    expect(problems.map(({ at }) => at)).toEqual(['first.json self-loop at "b"'])
    expect(problems[0]?.says).toContain('The option "again" of "b" leads back to the same question.')
  })

  it('is told as a path, at the option that leads back in reading order', () => {
    const steps = [
      question('a', { short: 'c', long: 'b' }),
      question('b', { on: 'c', off: 'end' }),
      question('c', { on: 'd', off: 'end' }),
      question('d', { back: 'b', off: 'end' }),
      end,
    ]
    const problems = told({ first: steps })
    expect(problems.map(({ at }) => at)).toEqual(['first.json loop at "b"'])
    expect(problems[0]?.says).toContain('"b" → "c" → "d" → "b". The option "back" of "d" leads back.')
  })

  it('without a way out names the steps from which no outcome can be reached', () => {
    const steps = [
      question('a', { on: 'b', off: 'end' }),
      question('b', { x: 'c', y: 'c' }),
      question('c', { x: 'd', y: 'd' }),
      question('d', { x: 'c', y: 'c' }),
      end,
    ]
    const problems = told({ first: steps })
    expect(problems.map(({ at }) => at)).toEqual(['first.json no-way-out at "c"'])
    expect(problems[0]?.says).toContain('"c" → "d" → "c". No outcome can be reached from "b", "c" and "d".')
  })

  it('has a way out where one of its options leads to a step that does not exist: it may be meant to be an outcome', () => {
    const steps = [question('a', { on: 'b', off: 'end' }), question('b', { x: 'a', y: 'nowhere-near' }), end]
    expect(placesOf({ first: steps })).toEqual(['first.json loop at "a"', 'first.json unknown-step at "nowhere-near"'])
  })

  it('is not the only one that is told', () => {
    const steps = [
      question('a', { on: 'b', off: 'c' }),
      question('b', { x: 'a', y: 'end' }),
      question('c', { x: 'd', y: 'end' }),
      question('d', { x: 'c', y: 'end' }),
      end,
    ]
    expect(placesOf({ first: steps })).toEqual(['first.json loop at "a"', 'first.json loop at "c"'])
  })
})

describe('a step that nobody comes to', () => {
  it('is told without those to which only it leads', () => {
    const steps = [question('a', { x: 'end', y: 'end' }), question('lost', { x: 'later', y: 'end' }), end]
    expect(placesOf({ first: steps, last: [outcome('later')] })).toEqual(['first.json unreachable-step at "lost"'])
  })

  it('is one mistake with the others where its whole section is lost', () => {
    const lost = [question('l', { x: 'm', y: 'end' }), outcome('m'), outcome('n')]
    const problems = told({ first: [question('a', { x: 'end', y: 'end' }), end], lost })
    expect(problems.map(({ at }) => at)).toEqual(['lost.json unreachable-section at "Section lost"'])
    expect(problems[0]?.says).toContain('its steps "l", "m" and "n"')
  })

  it('is not told where a misspelt id means it', () => {
    const steps = [question('a', { x: 'keybord', y: 'end' }), outcome('keyboard'), outcome('other-one'), end]
    const problems = told({ first: steps })
    expect(problems.map(({ at }) => at)).toEqual([
      'first.json unknown-step at "keybord"',
      'first.json unreachable-step at "other-one"',
    ])
    expect(problems[0]?.says).toContain('the option "x" of "a" leads to it. Did you mean "keyboard"?')
  })

  it('is not told where an id is like no other, because any step may be meant', () => {
    const steps = [question('a', { x: 'zzzzzzzzzz', y: 'end' }), outcome('keyboard'), end]
    expect(placesOf({ first: steps })).toEqual(['first.json unknown-step at "zzzzzzzzzz"'])
  })

  it('is not told where the start does not exist', () => {
    const steps = [question('a', { x: 'end', y: 'end' }), end]
    expect(placesOf({ first: steps }, { guide: { start: 'something-else' } })).toEqual([
      'guide.json unknown-step at "something-else"',
    ])
  })
})

describe('a question whose options lead nowhere', () => {
  it('is told once, with every option', () => {
    const steps = [question('a', { x: 'b', y: 'end' }), question('b', { x: 'ende', y: 'gone-for-good' }), end]
    const problems = told({ first: steps })
    expect(problems.map(({ at }) => at)).toEqual(['first.json dead-end at "options": ['])
    expect(problems[0]?.says).toContain('"x" leads to "ende", "y" leads to "gone-for-good". Did you mean "end"?')
  })
})

describe('an unknown step', () => {
  it('that is called like a section is told with the first step of it', () => {
    const problems = told({ first: [question('a', { x: 'last', y: 'end' }), end], last: [outcome('z')] })
    expect(problems[0]?.says).toContain('"last" is a section; its first step is "z".')
  })
})

describe('a walk that asks too much', () => {
  const chain = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const next = index + 1 < count ? `q${index + 1}` : 'end'
      return question(`q${index}`, { on: next, off: 'end' })
    })

  it('is told at the first question that is too many, with its path', () => {
    const problems = told({ first: [...chain(41), end] })
    expect(problems.map(({ at }) => at)).toEqual(['first.json too-long-walk at "q40"'])
    expect(problems[0]?.says).toContain('can ask 41 questions; more than 40')
    expect(problems[0]?.says).toContain('"q39" → "q40" → "end"')
  })

  it('is none with forty questions', () => {
    expect(placesOf({ first: [...chain(40), end] })).toEqual([])
  })
})

describe('a branch that nobody can take', () => {
  const branching = (when: Record<string, string | string[]>, go = 'rare') => [
    question('a', { x: 'b', y: 'c' }),
    question('b', { x: 'c', y: 'end' }),
    question('c', { x: [{ when, go }, { go: 'd' }], y: 'end' }),
    question('d', { x: 'rare', y: 'end' }),
    outcome('rare'),
    end,
  ]

  it.each([
    ['its question comes only later', { d: 'x' }, '"d": "x"', '"d" is never asked before "c"'],
    ['its answer leads elsewhere', { b: 'y' }, '"b": "y"', 'nobody who answers "b" with "y" comes to "c"'],
    [
      'it asks for another option of its own question',
      { c: 'y' },
      '"c": "y"',
      'it asks for "y", but this option is "x"',
    ],
    ['its answers never come together', { a: 'y', b: 'x' }, '"when": {', 'these answers are never given together'],
  ])('is told where %s', (_what, when, at, why) => {
    const problems = told({ first: branching(when) })
    expect(problems.map((one) => one.at)).toEqual([`first.json impossible-condition at ${at}`])
    expect(problems[0]?.says).toContain(`This branch of option "x" of "c" can never be taken: ${why}`)
  })

  it('is told where an earlier one fits everybody', () => {
    const next: Next = [{ when: { a: ['x', 'y'] }, go: 'end' }, { when: { b: 'x' }, go: 'rare' }, { go: 'rare' }]
    const steps = [question('a', { x: 'b', y: 'b' }), question('b', { x: next, y: 'rare' }), outcome('rare'), end]
    const problems = told({ first: steps })
    expect(problems.map(({ at }) => at)).toEqual(['first.json impossible-condition at "when": {'])
    expect(problems[0]?.says).toContain('the branches before it fit everybody')
  })

  it('may be the last one, unless a step is lost by it', () => {
    const next = (go: string) => [{ when: { a: 'x' }, go: 'end' }, { go }]
    const steps = (go: string) => [question('a', { x: 'b', y: 'rare' }), question('b', { x: next(go), y: 'end' }), end]
    expect(placesOf({ first: [...steps('rare'), outcome('rare')] })).toEqual([])
    const problems = told({ first: [...steps('lost'), outcome('rare'), outcome('lost')] })
    expect(problems.map(({ at }) => at)).toEqual(['first.json impossible-condition at {'])
    expect(problems[0]?.says).toContain('so nobody comes to "lost"')
  })

  it('is none where somebody takes it', () => {
    expect(placesOf({ first: branching({ b: 'x' }) })).toEqual([])
    expect(placesOf({ first: branching({ a: ['y'] }) })).toEqual([])
  })

  it('is not looked for without end', () => {
    const ids = Array.from({ length: 16 }, (_, index) => `q${index}`)
    const questions = ids.map((id, index) => question(id, { a: `q${index + 1}`, b: `q${index + 1}` }))
    const when = Object.fromEntries(ids.map((id) => [id, 'a']))
    const last = question('q16', { a: [{ when, go: 'rare' }, { go: 'end' }], b: 'end' })
    expect(placesOf({ first: [...questions, last, outcome('rare'), end] })).toEqual([
      'guide.json conditions-not-tried at {',
    ])
  })

  it('changes nothing where all branches lead to one step, which is a notice', () => {
    const next = [{ when: { a: 'x' }, go: 'end' }, { go: 'end' }]
    const problems = told({ first: [question('a', { x: 'b', y: 'b' }), question('b', { x: next, y: 'end' }), end] })
    expect(problems.map(({ at }) => at)).toEqual(['first.json same-target at ['])
    expect(problems[0]?.says).toContain('Write "next": "end"')
  })
})

describe('renamed ids', () => {
  const steps = [question('a', { x: 'end', y: 'end' }), end]
  const withRenamed = (renamed: Record<string, string>) => placesOf({ first: steps }, { guide: { renamed } })

  it('may follow one another, name an option by the old and the new id of its question, and meet', () => {
    const renamed = { oldest: 'old', old: 'a', 'old/z': 'y', 'a/w': 'x', 'a/v': 'w', finish: 'end', stop: 'end' }
    expect(withRenamed(renamed)).toEqual([])
  })

  it.each([
    ['an id that a step has', { a: 'end' }, 'renamed-in-use at "a": "end"'],
    ['an option that its question has', { 'a/x': 'y' }, 'renamed-in-use at "a/x": "y"'],
    ['a step that does not exist', { old: 'ens' }, 'unknown-step at "ens"'],
    ['an option that does not exist', { 'a/z': 'u' }, 'unknown-option at "u"'],
    ['an option of a question that does not exist', { 'q/z': 'x' }, 'unknown-question at "q/z": "x"'],
    ['an id with a capital', { Old: 'a' }, 'bad-form at "Old": "a"'],
    ['a circle', { old: 'older', older: 'old' }, 'renamed-in-circle at "old": "older"'],
    ['a circle of options', { 'a/u': 'v', 'a/v': 'u' }, 'renamed-in-circle at "a/u": "v"'],
  ])('may not name %s', (_what, renamed, at) => {
    expect(withRenamed(renamed as Record<string, string>)).toEqual([`guide.json ${at}`])
  })

  it.each([
    ['a guide that there is', { main: 'main' }, 'renamed-in-use at "main": "main"'],
    ['one that there is not', { old: 'mian' }, 'unknown-guide at "mian"'],
  ])('of guides may not name %s', (_what, renamedGuides, at) => {
    const places = placesOf({ first: steps }, { site: { renamedGuides } })
    expect(places.filter((place) => !place.includes('circle'))).toEqual([`site.json ${at}`])
  })

  it('are offered where an old id is still written', () => {
    const old = [question('a', { x: 'end', y: 'finish' }), end]
    const [problem] = told({ first: old }, { guide: { renamed: { finish: 'end' } } })
    expect(problem?.says).toContain('Did you mean "end"?')
  })

  it('of guides may follow one another', () => {
    expect(placesOf({ first: steps }, { site: { renamedGuides: { old: 'newer', newer: 'main' } } })).toEqual([])
  })
})

describe('many problems', () => {
  it('in one file are told up to two hundred, with the number of the others', () => {
    const questions = Array.from({ length: 300 }, (_, index) =>
      question(`q${index}`, { x: 'end', y: `nothing-${index}` }),
    )
    const problems = told({ first: [...questions, end] })
    expect(problems).toHaveLength(201)
    expect(problems.at(-1)?.says).toContain('This file has 100 more problems')
  })
})

describe('days of review', () => {
  const on = (checked: string) => question('a', { x: 'end', y: 'end' }, { checked })
  const codesOn = (today: string | undefined, site = {}) => {
    const files = guideFiles(
      { first: [on('2026-01-31'), outcome('end', 'solved', { checked: '2026-03-01' })] },
      { site },
    )
    const { problems, content } = checkFiles(files, { reading: false, today })
    return { said: problems.map((one) => `${one.code} at ${textAt(one, files)}`), isSound: content !== null, problems }
  }

  it('are judged only where somebody says which day it is', () => {
    expect(codesOn(undefined).said).toEqual([])
  })

  it('are due a year later, as a notice', () => {
    expect(codesOn('2027-01-30').said).toEqual([])
    const { said, isSound, problems } = codesOn('2027-01-31')
    expect([said, isSound]).toEqual([['review-due at "2026-01-31"'], true])
    expect(problems[0]?.reason).toBe(
      'The step "a" was last compared with its sources on 2026-01-31; it is due for review since 2027-01-31.',
    )
  })

  it('are due after as many months as the site says, at the end of a month that is shorter', () => {
    expect(codesOn('2026-02-27', { reviewMonths: 1 }).said).toEqual(['checked-too-late at "2026-03-01"'])
    expect(codesOn('2026-02-28', { reviewMonths: 1 }).said).toEqual(['review-due at "2026-01-31"'])
  })

  it('may not be still to come, but for the one that has begun elsewhere', () => {
    expect(codesOn('2026-02-28')).toMatchObject({ said: [], isSound: true })
    expect(codesOn('2026-02-27')).toMatchObject({ said: ['checked-too-late at "2026-03-01"'], isSound: false })
  })
})
