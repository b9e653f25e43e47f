// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Guide } from '../model/guide.ts'
import { anyGuide, everyWalk } from '../testing/any-guide.ts'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { realGuides } from '../testing/real-content.ts'
import { everyEdge, shortestAnswers } from './every-edge.ts'
import { replay } from './replay.ts'

const listed = (guide: Guide) =>
  everyEdge(guide).map(
    ({ question, option, target, answers }) => `${question}/${option} > ${target} (${[...answers.values()].join(' ')})`,
  )

/** A guide in which "call" opens only for somebody who said "work" three questions before. */
const conditional = guideOf(
  question('portal', { home: 'colour', work: 'colour' }),
  question('colour', { red: 'code', blue: 'code' }),
  question('code', { yes: [{ when: { portal: 'work' }, go: 'call' }, { go: 'sorry' }], no: 'sorry' }),
  outcome('call'),
  outcome('sorry'),
)

describe('every edge of a guide', () => {
  it('is each option with the step that it leads to, nearest first, with the shortest answers', () => {
    const guide = guideOf(
      question('a', { far: 'b', near: 'c' }),
      question('b', { x: 'c', y: 'end' }),
      question('c', { x: 'end', y: 'end' }),
      outcome('end'),
    )
    expect(listed(guide)).toEqual([
      'a/far > b (far)',
      'a/near > c (near)',
      'b/x > c (far x)',
      'b/y > end (far y)',
      'c/x > end (near x)',
      'c/y > end (near y)',
    ])
  })

  it('counts one for each step that an option can lead to', () => {
    expect(listed(conditional)).toEqual([
      'portal/home > colour (home)',
      'portal/work > colour (work)',
      'colour/red > code (home red)',
      'colour/blue > code (home blue)',
      'code/yes > sorry (home red yes)',
      'code/no > sorry (home red no)',
      'code/yes > call (work red yes)',
    ])
  })

  it('opens a branch that needs two answers which are not on the first way to it', () => {
    const guide = guideOf(
      question('a', { x: 'b', y: 'b', z: 'b' }),
      question('b', { x: 'c', y: 'c', z: 'c' }),
      question('c', { x: [{ when: { a: 'z', b: ['y', 'z'] }, go: 'hidden' }, { go: 'end' }], y: 'end' }),
      outcome('hidden'),
      outcome('end'),
    )
    expect(listed(guide)).toContain('c/x > hidden (z y x)')
  })

  it('leaves out a branch that nobody can take', () => {
    const guide = guideOf(
      question('a', { x: 'b', y: 'end' }),
      question('b', { x: [{ when: { a: 'y' }, go: 'hidden' }, { go: 'end' }], y: 'end' }),
      outcome('hidden'),
      outcome('end'),
    )
    expect(everyEdge(guide).map(({ target }) => target)).not.toContain('hidden')
    expect(shortestAnswers(guide).has('hidden')).toBe(false)
  })

  it('is not looked for without end: past the limit of states it throws', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `q${index}`)
    const when = Object.fromEntries(ids.map((id) => [id, 'a']))
    const questions = ids.map((id, index) => question(id, { a: `q${index + 1}`, b: `q${index + 1}` }))
    const guide = guideOf(
      ...questions,
      question('q12', { a: [{ when, go: 'call' }, { go: 'end' }], b: 'end' }),
      outcome('call'),
      outcome('end'),
    )
    expect(everyEdge(guide)).toHaveLength(27)
    expect(() => everyEdge(guide, 1000)).toThrow('Guide "test-guide" has more than 1000 states.')
  })

  it('has a limit that a guide may just reach', () => {
    expect(everyEdge(conditional, 6)).toHaveLength(7)
    expect(() => everyEdge(conditional, 5)).toThrow('more than 5 states')
  })

  it('is walked in a moment where there are more walks than anybody can take', () => {
    const questions = Array.from({ length: 60 }, (_, index) => {
      const next = `q${index + 1}`
      return question(`q${index}`, { a: next, b: next, c: next, d: next })
    })
    expect(everyEdge(guideOf(...questions, outcome('q60')))).toHaveLength(240)
  })
})

describe('in every guide', () => {
  it('the edges are exactly those of all walks, each with answers as short as any', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        const shortest = new Map<string, number>()
        for (const { steps, answers } of everyWalk(guide)) {
          for (const [index, step] of steps.slice(0, -1).entries()) {
            const edge = `${step} ${answers.get(step)} ${steps[index + 1]}`
            shortest.set(edge, Math.min(shortest.get(edge) ?? Number.POSITIVE_INFINITY, index + 1))
          }
        }
        const edges = everyEdge(guide)
        const found = edges.map((one) => [`${one.question} ${one.option} ${one.target}`, one.answers.size] as const)
        expect(found).toHaveLength(shortest.size)
        expect(new Map(found)).toEqual(shortest)
      }),
    )
  })

  it('the answers of an edge go its way', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        for (const { question, option, target, answers } of everyEdge(guide)) {
          const before = new Map([...answers].slice(0, -1))
          const last = replay(guide, answers).trail.at(-1)
          expect(replay(guide, before).current.id).toBe(question)
          expect([last?.question.id, last?.option.id]).toEqual([question, option])
          expect(replay(guide, answers).current.id).toBe(target)
        }
      }),
    )
  })

  it('the shortest answers end at their step, for every step that can be reached', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        const shortest = shortestAnswers(guide)
        const reached = new Set(everyWalk(guide).flatMap(({ steps }) => steps))
        expect(new Set(shortest.keys())).toEqual(reached)
        for (const [step, answers] of shortest) expect(replay(guide, answers).current.id).toBe(step)
      }),
    )
  })
})

describe('in the real guides', async () => {
  const guides = await realGuides()

  it.each(guides.map((guide) => [guide.id, guide] as const))('%s: every edge leads where it says', (_id, guide) => {
    for (const { question, option, target, answers } of everyEdge(guide)) {
      const session = replay(guide, answers)
      const last = session.trail.at(-1)
      expect([last?.question.id, last?.option.id, session.current.id]).toEqual([question, option, target])
      expect(session.unfit).toEqual([])
    }
  })

  it.each(guides.map((guide) => [guide.id, guide] as const))('%s: every option and branch is open', (_id, guide) => {
    const edges = new Set(everyEdge(guide).map((one) => `${one.question}/${one.option} > ${one.target}`))
    const written = [...guide.steps.values()].flatMap((step) =>
      step.kind === 'outcome'
        ? []
        : step.options.flatMap(({ id, next }) =>
            (typeof next === 'string' ? [next] : next.map(({ go }) => go)).map((go) => `${step.id}/${id} > ${go}`),
          ),
    )
    expect(written.filter((edge) => !edges.has(edge))).toEqual([])
    expect(edges.size).toBe(new Set(written).size)
  })

  it.each(guides.map((guide) => [guide.id, guide] as const))('%s: every step can be reached', (_id, guide) => {
    const shortest = shortestAnswers(guide)
    expect([...guide.steps.keys()].filter((step) => !shortest.has(step))).toEqual([])
  })
})
