// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Guide } from '../model/guide.ts'
import { anyGuide, everyWalk } from '../testing/any-guide.ts'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { askedLater } from './asked-later.ts'

const asked = (guide: Guide) =>
  Object.fromEntries([...askedLater(guide)].map(([step, questions]) => [step, [...questions].sort()]))

describe('the questions that are asked about later', () => {
  it('are those in conditions at a step and behind it', () => {
    const guide = guideOf(
      question('a', { x: 'b', y: 'c' }),
      question('b', { x: [{ when: { a: 'x' }, go: 'c' }, { go: 'end' }], y: 'c' }),
      question('c', { x: [{ when: { b: ['x', 'y'], c: 'x' }, go: 'end' }, { go: 'end' }], y: 'end' }),
      outcome('end'),
    )
    expect(asked(guide)).toEqual({ a: ['a', 'b', 'c'], b: ['a', 'b', 'c'], c: ['b', 'c'], end: [] })
  })

  it('are none in a guide without conditions', () => {
    expect(asked(guideOf(question('a', { x: 'end', y: 'end' }), outcome('end')))).toEqual({ a: [], end: [] })
  })

  it('are those on every way, also where two ways meet again', () => {
    const guide = guideOf(
      question('a', { x: 'b', y: 'c' }),
      question('b', { x: 'd', y: 'd' }),
      question('c', { x: 'd', y: [{ when: { a: 'x' }, go: 'd' }, { go: 'end' }] }),
      question('d', { x: [{ when: { b: 'x' }, go: 'end' }, { go: 'end' }], y: 'end' }),
      outcome('end'),
    )
    expect(asked(guide)).toEqual({ a: ['a', 'b'], b: ['b'], c: ['a', 'b'], d: ['b'], end: [] })
  })

  it('are kept apart for two guides with the same ids', () => {
    const plain = guideOf(question('a', { x: 'end', y: 'end' }), outcome('end'))
    const branched = guideOf(
      question('a', { x: [{ when: { a: 'y' }, go: 'end' }, { go: 'end' }], y: 'end' }),
      outcome('end'),
    )
    expect(asked(plain).a).toEqual([])
    expect(asked(branched).a).toEqual(['a'])
    expect(asked(plain).a).toEqual([])
  })

  it('are all that a walk can depend on from there', () => {
    fc.assert(
      fc.property(anyGuide, (guide) => {
        const later = askedLater(guide)
        for (const walk of everyWalk(guide).slice(0, 20)) {
          for (const step of walk.steps) {
            const given = [...walk.answers].filter(([id]) => walk.steps.indexOf(id) < walk.steps.indexOf(step))
            const needed = given.filter(([id]) => later.get(step)?.includes(id))
            const ends = (answers: [string, string][]) =>
              everyWalk(guide, step, new Map(answers)).map((one) => one.steps)
            expect(ends(needed)).toEqual(ends(given))
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})
