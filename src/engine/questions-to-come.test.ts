// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyWalk, guideAndAnswers } from '../testing/any-guide.ts'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { askedBefore } from './asked-before.ts'
import { questionsToCome } from './questions-to-come.ts'
import { replay } from './replay.ts'

const guide = guideOf(
  question('place', { home: 'kind', work: 'kind' }),
  question('kind', { app: 'which-app', web: 'browser' }),
  question('which-app', { mail: 'again', chat: 'again' }),
  question('browser', { yes: 'again', no: 'again' }),
  question('again', { yes: [{ when: { place: 'home' }, go: 'router' }, { go: 'end' }], no: 'end' }),
  question('router', { yes: 'end', no: 'end' }),
  outcome('end'),
)

const answers = (text: string) => new Map(text.split(' ').map((pair) => pair.split('=') as [string, string]))
const toCome = (text: string, from?: string) =>
  questionsToCome(replay(guide, answers(text), { from })).map(({ id }) => id)

describe('the questions that can still come', () => {
  it('are all, nearest first, before anything is answered', () => {
    expect(toCome('ghost=a')).toEqual(['kind', 'which-app', 'browser', 'again', 'router'])
  })

  it('do not hold what an answer on the walk or one that is known beforehand rules out', () => {
    expect(toCome('place=work')).toEqual(['which-app', 'browser', 'again'])
    expect(toCome('kind=web')).toEqual(['kind', 'browser', 'again', 'router'])
  })

  it('follow from what is known of earlier questions, where the walk begins in the middle', () => {
    expect(toCome('place=work', 'kind')).toEqual(['which-app', 'browser', 'again'])
    expect(toCome('place=home', 'kind')).toEqual(['which-app', 'browser', 'again', 'router'])
  })

  it('are none at an outcome', () => {
    expect(toCome('place=work kind=web browser=no again=no')).toEqual([])
  })

  it('are, in every guide, those of all whole walks that go on from here with what is known', () => {
    fc.assert(
      fc.property(guideAndAnswers, fc.constantFrom(null, 'q0', 'q1', 'q2'), ([guide, known], from) => {
        const session = replay(guide, known, { from })
        const { current, trail } = session
        const before = new Set(askedBefore(guide, session.from).map(({ id }) => id))
        const walked = new Map(
          [...session.known.filter(({ question }) => before.has(question.id)), ...trail].map(({ question, option }) => [
            question.id,
            option.id,
          ]),
        )
        const fixed = new Map(session.known.map(({ question, option }) => [question.id, option.id]))
        const walks = everyWalk(guide, current.id, walked).filter(({ steps, answers }) =>
          steps.every((step) => !fixed.has(step) || fixed.get(step) === answers.get(step)),
        )
        const expected = new Set(walks.flatMap(({ steps }) => steps.slice(1, -1)))
        expect(new Set(questionsToCome(session).map(({ id }) => id))).toEqual(expected)
      }),
    )
  })
})
