// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guideAndAnswers } from '../testing/any-guide.ts'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { answer } from './answer.ts'
import { answersOf, replay, type TrailEntry } from './replay.ts'

const guide = guideOf(
  question('portal', { work: 'message', school: 'message', home: 'sorry' }),
  question('message', {
    password: 'caps-lock',
    code: [{ when: { portal: 'school' }, go: 'sorry' }, { go: 'caps-lock' }],
  }),
  question('caps-lock', { on: 'fixed', off: 'call' }),
  outcome('fixed', 'solved'),
  outcome('call'),
  outcome('sorry'),
)

const answers = (text: string) => new Map(text.split(' ').map((pair) => pair.split('=') as [string, string]))
const listed = (entries: readonly TrailEntry[]) => entries.map(({ question, option }) => `${question.id}=${option.id}`)
const whole = replay(guide, answers('portal=work message=code caps-lock=off'))

describe('a first answer', () => {
  it('leads to the next step', () => {
    const { session, dropped } = answer(replay(guide, new Map()), 'portal', 'work')
    expect(session.current.id).toBe('message')
    expect(dropped).toEqual([])
  })

  it('leads on past later questions that were answered before', () => {
    const back = replay(guide, answersOf(whole), { at: 'message' })
    const { session, dropped } = answer(back, 'message', 'password')
    expect(session.current.id).toBe('call')
    expect(listed(session.trail)).toEqual(['portal=work', 'message=password', 'caps-lock=off'])
    expect(dropped).toEqual([])
  })
})

describe('a changed answer', () => {
  it('keeps the later answers that still fit', () => {
    const { session, dropped } = answer(whole, 'caps-lock', 'on')
    expect(session.current.id).toBe('fixed')
    expect(listed(session.trail)).toEqual(['portal=work', 'message=code', 'caps-lock=on'])
    expect(dropped).toEqual([])
  })

  it('drops those that no longer fit, and says which', () => {
    const { session, dropped } = answer(whole, 'portal', 'home')
    expect(session.current.id).toBe('sorry')
    expect(listed(session.trail)).toEqual(['portal=home'])
    expect(listed(dropped)).toEqual(['message=code', 'caps-lock=off'])
    expect(session.unfit).toEqual([])
  })

  it('keeps some and drops some where a condition asks about it', () => {
    const { session, dropped } = answer(whole, 'portal', 'school')
    expect(listed(session.trail)).toEqual(['portal=school', 'message=code'])
    expect(session.current.id).toBe('sorry')
    expect(listed(dropped)).toEqual(['caps-lock=off'])
  })

  it('drops answers ahead as well', () => {
    const back = replay(guide, answersOf(whole), { at: 'portal' })
    expect(listed(answer(back, 'portal', 'home').dropped)).toEqual(['message=code', 'caps-lock=off'])
  })

  it('to the same option changes nothing', () => {
    expect(answer(whole, 'message', 'code')).toEqual({ session: whole, dropped: [] })
  })

  it('leaves the earlier session as it was', () => {
    answer(whole, 'portal', 'home')
    expect(listed(whole.trail)).toEqual(['portal=work', 'message=code', 'caps-lock=off'])
  })

  it('stays with the start of the session', () => {
    const later = replay(guide, answers('message=password'), { from: 'message' })
    const { session } = answer(later, 'caps-lock', 'on')
    expect(session).toMatchObject({ from: 'message', current: { id: 'fixed' } })
  })
})

describe('an answer that does not exist', () => {
  it('to an unknown question changes nothing', () => {
    expect(answer(whole, 'ghost', 'a')).toEqual({ session: whole, dropped: [] })
  })

  it('takes the question back, with everything behind it', () => {
    const { session, dropped } = answer(whole, 'message', 'ghost')
    expect(session.current.id).toBe('message')
    expect(listed(dropped)).toEqual(['message=code', 'caps-lock=off'])
  })
})

describe('in every guide, for all answers, one more answer', () => {
  it('keeps what fits, drops exactly the rest, and is what replaying the kept answers gives', () => {
    fc.assert(
      fc.property(guideAndAnswers, fc.nat(), fc.constantFrom('a', 'b', 'c'), ([guide, given], number, option) => {
        const before = replay(guide, given)
        const asked = [...before.trail.map(({ question }) => question), before.current]
        const target = asked[number % asked.length]
        if (target?.kind !== 'question' || !target.options.some(({ id }) => id === option)) return
        const { session, dropped } = answer(before, target.id, option)
        const after = answersOf(session)
        expect(after.get(target.id)).toBe(option)
        for (const [id, kept] of after) if (id !== target.id) expect(answersOf(before).get(id)).toBe(kept)
        const lost = before.trail.filter(({ question }) => !after.has(question.id))
        expect(dropped).toEqual(lost)
        expect(session).toEqual(replay(guide, after))
        expect(session.unfit).toEqual([])
        const position = before.trail.findIndex(({ question }) => question.id === target.id)
        const untouched = position === -1 ? before.trail : before.trail.slice(0, position)
        expect(session.trail.slice(0, untouched.length)).toEqual(untouched)
      }),
    )
  })
})
