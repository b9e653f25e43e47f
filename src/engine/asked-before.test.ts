// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideAndAnswers } from '../testing/any-guide.ts'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { askedBefore } from './asked-before.ts'
import { replay } from './replay.ts'

const guide = guideOf(
  question('place', { home: 'kind', work: 'kind' }),
  question('kind', { app: 'again', web: 'again' }),
  question('again', { yes: [{ when: { place: 'home', again: 'yes' }, go: 'last' }, { go: 'end' }], no: 'last' }),
  question('last', { yes: [{ when: { kind: 'app' }, go: 'end' }, { go: 'other-end' }], no: 'end' }),
  outcome('end'),
  outcome('other-end'),
)
const beforeOf = (start: string) => askedBefore(guide, start).map(({ id }) => id)

describe('the earlier questions that matter', () => {
  it('are those that conditions at the start or after it ask about, in the order of the guide', () => {
    expect(beforeOf('again')).toEqual(['place', 'kind'])
    expect(beforeOf('last')).toEqual(['kind'])
  })

  it('are none at the first step, at an outcome, and where nothing is asked about', () => {
    for (const start of ['place', 'end', 'ghost']) expect(beforeOf(start)).toEqual([])
    expect(beforeOf('kind')).toEqual(['place'])
  })

  it('are exactly those whose answers a walk from there takes as known before its start', () => {
    fc.assert(
      fc.property(guideAndAnswers, fc.constantFrom('q0', 'q1', 'q2', 'q3'), ([guide, known], from) => {
        const session = replay(guide, known, { from })
        const matters = new Set(askedBefore(guide, session.from).map(({ id }) => id))
        const given = [...matters].filter((id) => {
          const step = guide.steps.get(id)
          return step?.kind === 'question' && step.options.some((option) => option.id === known.get(id))
        })
        expect(session.known.map(({ question }) => question.id)).toEqual(expect.arrayContaining(given))
      }),
    )
  })
})
