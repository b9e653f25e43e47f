// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { type FactName, factNames } from '../../model/fact-names.ts'
import type { Guide, Question } from '../../model/guide.ts'
import { guideOf, outcome, question } from '../../testing/build-guide.ts'
import { realGuides } from '../../testing/real-content.ts'
import type { Answers } from '../answers.ts'
import { replay } from '../replay.ts'
import { stateKey, waysOn } from '../ways-on.ts'
import { factsOf } from './facts-of.ts'

const guides = await realGuides()
const signIn = guides.find(({ id }) => id === 'sign-in') as Guide
/** Tries and what the ticket of a person says are about people who cannot sign in themselves. */
const forUsers = guides.filter(({ audience }) => audience === 'users')
const questions = forUsers.flatMap(({ steps }) => [...steps.values()].filter((step) => step.kind === 'question'))

/** The walk "what-you-see=message page=work" through the real guide; fails when an answer is not on it. */
function walk(written: string) {
  const answers = new Map(written.split(' ').map((pair) => pair.split('=') as [string, string]))
  const session = replay(signIn, answers)
  expect(session.trail.map(({ question, option }) => `${question.id}=${option.id}`).join(' ')).toBe(written)
  return session
}

describe('the facts of a walk', () => {
  it('are those of the answers on the trail, the later one where two speak of the same', () => {
    const facts = (option: string, said: Partial<Record<FactName, string>>) => (one: Question) => ({
      ...one,
      options: one.options.map((each) => (each.id === option ? { ...each, facts: said } : each)),
    })
    const guide = guideOf(
      facts('yes', { mfa: 'first', lockedSeen: 'yes' })(question('a', { yes: 'b', no: 'b' })),
      facts('yes', { mfa: 'second' })(question('b', { yes: 'end', no: 'end' })),
      outcome('end'),
    )
    const said = (a: string, b: string) => factsOf(replay(guide, new Map(Object.entries({ a, b }))))
    expect(said('yes', 'yes')).toEqual({ mfa: 'second', lockedSeen: 'yes' })
    expect(said('yes', 'no')).toEqual({ mfa: 'first', lockedSeen: 'yes' })
    expect(said('no', 'no')).toEqual({})
    expect(factsOf(replay(guide, new Map([['b', 'yes']])))).toEqual({})
  })
})

describe('real walks', () => {
  it.each<[string, Partial<Record<FactName, string>>]>([
    ['what-you-see=message page=unsure', {}],
    ['what-you-see=message page=personal right-page=same changed=no', {}],
    ['what-you-see=message page=personal right-page=same changed=others', { othersAffected: 'others too' }],
    [
      'what-you-see=message page=work caps-lock=same changed=self',
      { privateWindow: 'fails there too', passwordChange: 'yes, by the person' },
    ],
    [
      'what-you-see=message page=work caps-lock=same changed=pc',
      { privateWindow: 'fails there too', passwordChange: 'yes, by the person, on the work computer' },
    ],
    ['what-you-see=message page=computer pc-screen=same pc-web=works', { otherDevice: 'works there' }],
    ['what-you-see=locked lock-words=locked lock-wait=same', { lockedSeen: 'yes, still locked after the wait' }],
    ['what-you-see=code which-code=unknown name-unknown=guest', { accountKind: 'guest from another organisation' }],
    ['what-you-see=prompt', { mfa: 'the prompt or code is the problem' }],
    ['what-you-see=prompt prompt-what=none', { mfa: 'prompt did not come' }],
    ['what-you-see=prompt prompt-what=none prompt-none=skipped', { mfa: 'phone not at hand' }],
    [
      'what-you-see=prompt prompt-what=strange deny-it=mine prompt-mine=skipped other-way=same',
      { mfa: 'prompt did not come' },
    ],
  ])('%s', (written, facts) => {
    expect(factsOf(walk(written))).toEqual(facts)
  })
})

describe('the facts in content', () => {
  const said = questions.flatMap(({ id, options }) =>
    options.flatMap((option) =>
      Object.entries(option.facts ?? {}).map(([name, text]) => ({ place: `${id}/${option.id}`, name, text })),
    ),
  )

  it('are short, and begin and end without a blank or a full stop', () => {
    expect(said.length).toBeGreaterThan(0)
    expect(said.filter(({ text }) => text.length > 60 || text !== text.trim() || text.endsWith('.'))).toEqual([])
  })

  it('have known names', () => {
    expect(said.filter(({ name }) => !factNames.some((known) => known === name))).toEqual([])
  })
})

/** How often Entra lets somebody try until it locks, if nobody changed that. */
const usualTries = 10

/** The most questions with `attempt` that one walk from a step can pass. */
function mostAttempts(guide: Guide, step: string, answers: Answers, known: Map<string, number>): number {
  const key = stateKey(guide, step, answers)
  const before = known.get(key)
  if (before !== undefined) return before
  const here = guide.steps.get(step)
  const own = here?.kind === 'question' && here.attempt ? 1 : 0
  const after = waysOn(guide, step, answers).map((way) => mostAttempts(guide, way.target, way.answers, known))
  const most = own + Math.max(0, ...after)
  known.set(key, most)
  return most
}

describe('the steps that ask to sign in', () => {
  const textOf = ({ body = [] }: Question) => JSON.stringify(body)

  it('say so in their instructions', () => {
    const asking = questions.filter(({ attempt }) => attempt)
    const words = /\bsign[ -]in\b|\btype\b.*\bpassword\b|\bbox asks for a password\b|\btry the address\b/i
    expect(asking.length).toBeGreaterThan(0)
    expect(asking.filter((one) => !words.test(textOf(one))).map(({ id }) => id)).toEqual([])
  })

  it('are marked wherever somebody is to sign in once', () => {
    const unmarked = questions.filter(({ attempt }) => !attempt)
    const words = /\b(?:and|then) sign in\b|\bsign in (?:once|again|on|there|with)\b|\btry once\b/i
    expect(unmarked.filter((one) => words.test(textOf(one))).map(({ id }) => id)).toEqual([])
  })

  it.each(forUsers.map((guide) => [guide.id, guide] as const))(
    '%s: do not add up to a lock on any walk',
    (_id, guide) => {
      expect(mostAttempts(guide, guide.start, new Map(), new Map())).toBeLessThan(usualTries)
    },
  )
})
