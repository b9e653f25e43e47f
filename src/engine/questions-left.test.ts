// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyWalk, guideAndAnswers } from '../testing/any-guide.ts'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { realGuides } from '../testing/real-content.ts'
import { answer } from './answer.ts'
import { everyEdge } from './every-edge.ts'
import { questionsLeft } from './questions-left.ts'
import { answersOf, replay } from './replay.ts'

const guide = guideOf(
  question('portal', { work: 'message', home: 'sorry' }),
  question('message', { code: [{ when: { portal: 'work' }, go: 'which' }, { go: 'sorry' }], none: 'call' }),
  question('which', { one: 'call', other: 'more' }),
  question('more', { a: 'call', b: 'call' }),
  outcome('call'),
  outcome('sorry'),
)

const left = (answers: Record<string, string>, options = {}) =>
  questionsLeft(replay(guide, new Map(Object.entries(answers)), options))

describe('the questions that are left', () => {
  it('count the current one, over the shortest and the longest way', () => {
    expect(left({})).toEqual({ fewest: 1, most: 4 })
    expect(left({ portal: 'work' })).toEqual({ fewest: 1, most: 3 })
    expect(left({ portal: 'work', message: 'code' })).toEqual({ fewest: 1, most: 2 })
    expect(left({ portal: 'work', message: 'code', which: 'other' })).toEqual({ fewest: 1, most: 1 })
  })

  it('are none at an outcome', () => {
    expect(left({ portal: 'home' })).toEqual({ fewest: 0, most: 0 })
  })

  it('leave out ways that the answers on the trail have closed', () => {
    expect(left({ message: 'code' }, { from: 'message' })).toEqual({ fewest: 0, most: 0 })
    expect(left({}, { from: 'message' })).toEqual({ fewest: 1, most: 1 })
  })

  it('do not count on answers ahead, which may still change', () => {
    const answers = { portal: 'work', message: 'none' }
    expect(left(answers, { at: 'portal' })).toEqual({ fewest: 1, most: 4 })
    expect(left(answers, { at: 'message' })).toEqual({ fewest: 1, most: 3 })
  })

  it('are as many as on all walks, taken one by one', () => {
    fc.assert(
      fc.property(guideAndAnswers, fc.constantFrom('q0', 'q1', 'q2', null), ([guide, answers], at) => {
        const given = answersOf({ trail: replay(guide, answers, { at }).trail, ahead: [], known: [] })
        const session = replay(guide, given)
        const lengths = everyWalk(guide, session.current.id, given).map(({ steps }) => steps.length - 1)
        expect(questionsLeft(session)).toEqual({ fewest: Math.min(...lengths), most: Math.max(...lengths) })
      }),
    )
  })

  it('are said rightly when answers are known beforehand, in whatever order they come', () => {
    fc.assert(
      fc.property(guideAndAnswers, fc.constantFrom('q0', 'q1', 'q2'), ([guide, given], from) => {
        const before = replay(guide, given, { from })
        const said = questionsLeft(before)
        let session = before
        let asked = 0
        while (session.current.kind === 'question') {
          const [option] = session.current.options
          session = answer(session, session.current.id, option?.id ?? '').session
          asked += 1
        }
        expect(asked).toBeGreaterThanOrEqual(said.fewest)
        expect(asked).toBeLessThanOrEqual(said.most)
      }),
    )
  })

  it('shrink with each answer in the real guides, so that progress never runs backwards', async () => {
    for (const guide of await realGuides()) {
      for (const { answers, target } of everyEdge(guide)) {
        const before = questionsLeft(replay(guide, new Map([...answers].slice(0, -1))))
        const after = questionsLeft(replay(guide, answers))
        expect(after.most).toBeLessThan(before.most)
        expect(after.fewest).toBeGreaterThanOrEqual(before.fewest - 1)
        expect(after.most === 0).toBe(guide.steps.get(target)?.kind === 'outcome')
      }
    }
  })
})
