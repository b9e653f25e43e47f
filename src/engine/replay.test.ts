// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyWalk, follow, guideAndAnswers } from '../testing/any-guide.ts'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { answersOf, replay, type Session } from './replay.ts'

const guide = guideOf(
  question('portal', { work: 'message', home: 'sorry' }),
  question('message', { password: 'caps-lock', code: 'call' }),
  question('caps-lock', {
    on: 'fixed',
    off: [{ when: { portal: 'work', message: ['code', 'password'] }, go: 'call' }, { go: 'sorry' }],
  }),
  outcome('fixed', 'solved'),
  outcome('call'),
  outcome('sorry'),
)

const answers = (text: string) => new Map(text.split(' ').map((pair) => pair.split('=') as [string, string]))
const all = answers('portal=work message=password caps-lock=off')

const trailOf = ({ trail }: Session) => trail.map((entry) => `${entry.question.id}=${entry.option.id}`).join(' ')
const knownOf = ({ known }: Session) => known.map((entry) => `${entry.question.id}=${entry.option.id}`).join(' ')
const aheadOf = ({ ahead }: Session) => ahead.map((entry) => `${entry.question.id}=${entry.option.id}`).join(' ')

describe('answers, walked again', () => {
  it('stand at the first question when there are none', () => {
    expect(replay(guide, new Map())).toMatchObject({
      guide,
      from: 'portal',
      trail: [],
      ahead: [],
      unfit: [],
      reached: true,
      current: { id: 'portal' },
    })
  })

  it('stop at the first question without an answer', () => {
    const session = replay(guide, answers('portal=work'))
    expect(session.current.id).toBe('message')
    expect(trailOf(session)).toBe('portal=work')
  })

  it('end at an outcome', () => {
    const session = replay(guide, all)
    expect(session.current.id).toBe('call')
    expect(trailOf(session)).toBe('portal=work message=password caps-lock=off')
  })

  it('are walked in the order of the guide, not in that in which they are listed', () => {
    expect(trailOf(replay(guide, new Map([...all].reverse())))).toBe('portal=work message=password caps-lock=off')
  })

  it('take the branch that fits what is known beforehand, when they begin in the middle', () => {
    const session = replay(guide, all, { from: 'caps-lock' })
    expect(session.current.id).toBe('call')
    expect(trailOf(session)).toBe('caps-lock=off')
    expect(knownOf(session)).toBe('portal=work message=password')
    expect(session.unfit).toEqual([])
  })

  it('take the branch without conditions when nothing is known beforehand', () => {
    expect(replay(guide, answers('caps-lock=off'), { from: 'caps-lock' }).current.id).toBe('sorry')
  })

  it('leave out what nothing on a walk from the middle asks about', () => {
    const session = replay(guide, answers('portal=work message=gone'), { from: 'caps-lock' })
    expect(knownOf(session)).toBe('portal=work')
    expect(session.unfit).toEqual(['message'])
  })

  it('skip a question that is known beforehand as soon as the walk gets there', () => {
    const before = replay(guide, answers('portal=work caps-lock=off'))
    expect(before).toMatchObject({ current: { id: 'message' }, unfit: [] })
    expect(knownOf(before)).toBe('caps-lock=off')
    const after = replay(guide, new Map([...answersOf(before), ['message', 'password']]))
    expect(after.current.id).toBe('call')
    expect(trailOf(after)).toBe('portal=work message=password caps-lock=off')
  })

  it('stop where an option no longer exists, and say which questions no longer count', () => {
    const session = replay(guide, answers('portal=work message=gone caps-lock=on'))
    expect(session.current.id).toBe('message')
    expect(trailOf(session)).toBe('portal=work')
    expect(session.unfit).toEqual(['message'])
    expect(knownOf(session)).toBe('caps-lock=on')
  })

  it('ignore questions that the guide does not have', () => {
    const session = replay(guide, answers('ghost=a __proto__=b constructor=c portal=work'))
    expect(session.current.id).toBe('message')
    expect(session.unfit).toEqual(['ghost', '__proto__', 'constructor'])
  })

  it('ignore an "answer" to an outcome', () => {
    expect(replay(guide, new Map([...all, ['call', 'work']])).unfit).toEqual(['call'])
  })
})

describe('a link that names a step', () => {
  it('opens there when it is an earlier one, and keeps the later answers ahead', () => {
    const session = replay(guide, all, { at: 'message' })
    expect(session.current.id).toBe('message')
    expect(trailOf(session)).toBe('portal=work')
    expect(aheadOf(session)).toBe('message=password caps-lock=off')
    expect(session).toMatchObject({ reached: true, unfit: [] })
    expect(answersOf(session)).toEqual(all)
  })

  it('opens there when it is where the answers end', () => {
    for (const at of ['call', null, undefined, '']) {
      expect(replay(guide, all, { at })).toMatchObject({ reached: true, ahead: [], current: { id: 'call' } })
    }
  })

  it('opens at the last valid step, and says so, when its later answers no longer fit', () => {
    const session = replay(guide, answers('portal=work message=gone caps-lock=off'), { at: 'call' })
    expect(session).toMatchObject({ reached: false, current: { id: 'message' }, unfit: ['message'] })
  })

  it.each(['sorry', 'fixed', 'ghost', 'constructor'])('says so when %s is not on the way', (at) => {
    expect(replay(guide, all, { at })).toMatchObject({ reached: false, current: { id: 'call' }, ahead: [] })
  })
})

describe('a link that names a start', () => {
  it('begins there', () => {
    const session = replay(guide, answers('message=code'), { from: 'message' })
    expect(session).toMatchObject({ from: 'message', current: { id: 'call' } })
    expect(trailOf(session)).toBe('message=code')
  })

  it('may begin at an outcome', () => {
    expect(replay(guide, all, { from: 'sorry' })).toMatchObject({ current: { id: 'sorry' }, trail: [] })
  })

  it.each(['ghost', '', null, undefined, 'toString'])('begins at the first step when the start is %s', (from) => {
    expect(replay(guide, all, { from })).toMatchObject({ from: 'portal', current: { id: 'call' } })
  })
})

describe('an unsound guide', () => {
  it('with a circle is walked once around at most', () => {
    const circle = guideOf(question('a', { x: 'b', y: 'b' }), question('b', { x: 'a', y: 'a' }))
    const session = replay(circle, answers('a=x b=y'))
    expect(trailOf(session)).toBe('a=x b=y')
    expect(session.current.id).toBe('a')
  })

  it('stops at an option that leads nowhere', () => {
    const broken = guideOf(question('a', { x: 'lost', y: [{ when: { a: 'x' }, go: 'lost' }] }))
    for (const option of ['x', 'y']) {
      expect(replay(broken, new Map([['a', option]]))).toMatchObject({ current: { id: 'a' }, trail: [], unfit: ['a'] })
    }
  })
})

describe('in every guide, for all answers', () => {
  it('the trail is a walk: each answer is valid and leads to the next step', () => {
    fc.assert(
      fc.property(guideAndAnswers, ([guide, answers]) => {
        const { trail, current } = replay(guide, answers)
        const given = new Map<string, string>()
        let expected = guide.start
        for (const { question, option } of trail) {
          expect(question.id).toBe(expected)
          expect(guide.steps.get(expected)).toBe(question)
          expect(question.options).toContain(option)
          expect(answers.get(question.id)).toBe(option.id)
          given.set(question.id, option.id)
          expected = follow(option.next, given)
        }
        expect(current.id).toBe(expected)
        const isOpen = current.kind === 'question' && !current.options.some(({ id }) => id === answers.get(current.id))
        expect(current.kind === 'outcome' || isOpen).toBe(true)
      }),
    )
  })

  it('every whole walk ends at its outcome', () => {
    fc.assert(
      fc.property(guideAndAnswers, ([guide]) => {
        for (const walk of everyWalk(guide).slice(0, 50)) {
          const session = replay(guide, walk.answers)
          expect([...session.trail.map(({ question }) => question.id), session.current.id]).toEqual(walk.steps)
        }
      }),
    )
  })

  it('fewer answers give the beginning of the same walk', () => {
    fc.assert(
      fc.property(guideAndAnswers, fc.nat(), ([guide, answers], number) => {
        const { trail } = replay(guide, answers)
        const length = number % (trail.length + 1)
        const some = new Map(trail.slice(0, length).map(({ question, option }) => [question.id, option.id]))
        const session = replay(guide, some)
        expect(session.trail).toEqual(trail.slice(0, length))
        expect(session.current).toBe(trail[length]?.question ?? replay(guide, answers).current)
      }),
    )
  })

  it('looking back at any step of the trail loses nothing, and going on comes back', () => {
    fc.assert(
      fc.property(guideAndAnswers, fc.nat(), ([guide, answers], number) => {
        const whole = replay(guide, answers)
        const steps = [...whole.trail.map(({ question }) => question.id), whole.current.id]
        const at = steps[number % steps.length] as string
        const back = replay(guide, answers, { at })
        expect(back.current.id).toBe(at)
        expect(back.reached).toBe(true)
        expect([...back.trail, ...back.ahead]).toEqual(whole.trail)
        expect(replay(guide, answersOf(back)).trail).toEqual(whole.trail)
      }),
    )
  })

  it('an answer is on the walk or is said to be unfit', () => {
    fc.assert(
      fc.property(guideAndAnswers, fc.constantFrom('q1', 'q2', 'ghost', null), ([guide, answers], from) => {
        const session = replay(guide, answers, { from })
        const onWalk = [...answersOf(session).keys()]
        expect([...onWalk, ...session.unfit].sort()).toEqual([...answers.keys()].sort())
        expect(session.from).toBe(from && guide.steps.has(from) ? from : guide.start)
        expect(session.trail[0]?.question.id ?? session.current.id).toBe(session.from)
      }),
    )
  })
})
