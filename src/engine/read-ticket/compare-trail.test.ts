// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Guide, Next, Step } from '../../model/guide.ts'
import { anyText } from '../../testing/any-text.ts'
import { guideOf, outcome, question } from '../../testing/build-guide.ts'
import { linkTo, parseLink } from '../link.ts'
import { replay } from '../replay.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { compareTrail } from './compare-trail.ts'

type Parts = { resetTitle?: string; offLabel?: string; on?: Next; off?: Next; without?: string; end?: Partial<Step> }

/** The guide of these tests, with something in it changed since the ticket was made. */
function guideWith({ resetTitle, offLabel, on = 'reset', off = 'reset', without, end }: Parts = {}): Guide {
  const caps = question('caps', { on, off }, { tried: 'Turned Caps Lock off' })
  const options = caps.options
    .filter(({ id }) => id !== without)
    .map((one) => (one.id === 'off' ? { ...one, label: offLabel ?? one.label } : one))
  const reset = question('reset', { yes: 'fixed', no: 'call' }, resetTitle ? { title: resetTitle } : {})
  const steps: Step[] = [
    question('portal', { work: 'caps', home: 'reset' }),
    { ...caps, options: [...options, { id: 'unsure', label: 'Label unsure', next: 'call' }] },
    ...(without === 'reset' ? [] : [reset]),
    outcome('fixed', 'solved'),
    { ...outcome('call'), ...end } as Step,
  ]
  return guideOf(...steps)
}

const old = guideWith()
const given = new Map([
  ['portal', 'work'],
  ['caps', 'off'],
  ['reset', 'no'],
])

/** The part of a ticket that tells of its walk, as the old guide led it. */
function ticketOf({ guide = old, answers = given, lines = true, at = undefined as string | undefined } = {}) {
  const session = replay(guide, answers, { at })
  const said = session.trail.map(
    ({ question: { title }, option: { label } }) => `[2026-11-21 13:00:00Z] ${title} -> ${label}`,
  )
  const fields = {
    result: `Help needed: ${session.current.title}`,
    stoppedAt: session.current.kind === 'question' ? `Section main: ${session.current.title}` : '',
  }
  const ticket = { answers: lines ? said : [], fields: fields as Ticket['fields'] }
  return { ticket, link: linkTo(session) }
}

const changesIn = (guide: Guide, told = ticketOf()) => compareTrail(guide, told).steps.map(({ changes }) => changes)

describe('a ticket beside the guide that made it', () => {
  it('has the same steps, with what was taken, what was not, and where each leads', () => {
    const { steps, end, endChanged, differing } = compareTrail(old, ticketOf())
    expect([differing, end?.id, endChanged]).toEqual([0, 'call', false])
    expect(
      steps.map(({ question, option, next, others, words }) => ({
        asked: question?.id,
        taken: option?.id,
        next: next?.id,
        others: others.map((one) => `${one.option.id} -> ${one.next?.id}`),
        time: words?.time,
      })),
    ).toEqual([
      { asked: 'portal', taken: 'work', next: 'caps', others: ['home -> reset'], time: '2026-11-21 13:00:00Z' },
      {
        asked: 'caps',
        taken: 'off',
        next: 'reset',
        others: ['on -> reset', 'unsure -> call'],
        time: '2026-11-21 13:00:00Z',
      },
      { asked: 'reset', taken: 'no', next: 'call', others: ['yes -> fixed'], time: '2026-11-21 13:00:00Z' },
    ])
  })

  it('stops where the person stopped, also when answers lie ahead', () => {
    const { steps, end, endChanged } = compareTrail(old, ticketOf({ at: 'caps' }))
    expect(steps.map(({ id }) => id)).toEqual(['portal'])
    expect([end?.id, endChanged]).toEqual(['caps', false])
  })

  it('tells the same from a link alone, without words and times', () => {
    const { steps, differing } = compareTrail(old, ticketOf({ lines: false }))
    expect(steps.map(({ id, option, words }) => [id, option?.id, words])).toEqual([
      ['portal', 'work', null],
      ['caps', 'off', null],
      ['reset', 'no', null],
    ])
    expect(differing).toBe(0)
  })

  it('takes the ways of conditions that ask about earlier answers', () => {
    const branches: Next = [{ when: { portal: 'work' }, go: 'call' }, { go: 'fixed' }]
    const guide = guideWith({ on: branches })
    expect(compareTrail(guide, ticketOf()).steps[1]?.others[0]?.next?.id).toBe('call')
    expect(changesIn(guide)).toEqual([[], [], []])
  })
})

describe('a ticket beside a guide that has changed since', () => {
  it.each<[string, Parts, string[][]]>([
    ['a question with other words', { resetTitle: 'New words?' }, [[], [], ['question-worded']]],
    ['an option with other words', { offLabel: 'New label' }, [[], ['option-worded'], []]],
    ['an option that is gone', { without: 'off' }, [[], ['option-gone'], []]],
    ['an answer that leads elsewhere', { off: 'call' }, [[], ['leads-elsewhere'], []]],
    ['both at once', { offLabel: 'New label', off: 'call' }, [[], ['option-worded', 'leads-elsewhere'], []]],
  ])('finds %s', (_what, parts, expected) => {
    const guide = guideWith(parts)
    expect(changesIn(guide)).toEqual(expected)
    expect(compareTrail(guide, ticketOf()).differing).toBe(1)
  })

  it('finds a question that is gone, keeps its words, and sees that what came before leads elsewhere', () => {
    const guide = guideWith({ without: 'reset', on: 'call', off: 'call' })
    const { steps } = compareTrail(guideOf(...[...guide.steps.values()].map(withoutReset)), ticketOf())
    expect(steps.map(({ changes }) => changes)).toEqual([[], ['leads-elsewhere'], ['question-gone']])
    expect(steps[2]).toMatchObject({ words: { title: 'Title reset?', label: 'Label no' }, question: null, others: [] })
  })

  it('finds an end that is gone or has other words', () => {
    expect(compareTrail(guideWith({ end: { title: 'New end' } }), ticketOf()).endChanged).toBe(true)
    expect(compareTrail(guideWith({ end: { id: 'call', title: 'Title call' } }), ticketOf()).endChanged).toBe(false)
  })

  it('shows all answers of a link that no longer leads to its step', () => {
    const { steps } = compareTrail(guideWith({ without: 'off' }), ticketOf({ lines: false }))
    expect(steps.map(({ id, changes }) => [id, changes])).toEqual([
      ['portal', []],
      ['caps', ['option-gone']],
      ['reset', []],
    ])
  })
})

describe('a damaged ticket', () => {
  it('finds its questions by their words where the link has lost them', () => {
    const { ticket, link } = ticketOf()
    const lost = { ...link, answers: new Map([...link.answers].slice(1)) }
    expect(changesIn(old, { ticket, link: lost })).toEqual([[], [], []])
  })

  it('takes the steps from the link whose lines were lost', () => {
    const { ticket, link } = ticketOf()
    for (const lost of [0, 1, 2]) {
      const { steps, differing } = compareTrail(old, {
        ticket: { ...ticket, answers: ticket.answers.toSpliced(lost, 1) },
        link,
      })
      expect(steps.map(({ option, words }) => [option?.id, words === null])).toEqual(
        ['work', 'off', 'no'].map((id, position) => [id, position === lost]),
      )
      expect(differing).toBe(0)
    }
  })

  it('shows lines that no question has as they are', () => {
    const { ticket, link } = ticketOf()
    const answers = ['no arrow', ...ticket.answers, '[x] <b>Eve</b> -> -> ']
    const { steps } = compareTrail(old, { ticket: { ...ticket, answers }, link })
    expect(steps.map(({ id, words }) => id ?? words?.title)).toEqual([
      'no arrow',
      'portal',
      'caps',
      'reset',
      '<b>Eve</b>',
    ])
  })

  it('never throws', () => {
    const word = fc.oneof(anyText, fc.constantFrom('portal=work', '&', '?', '#', '/test-guide', '__proto__=a', ' -> '))
    const some = fc.array(word, { maxLength: 8 }).map((words) => words.join(''))
    fc.assert(
      fc.property(some, fc.array(some, { maxLength: 5 }), (address, answers) => {
        const link = parseLink(`/test-guide${address}`)
        const ticket = { answers, fields: { result: address, stoppedAt: '' } as Ticket['fields'] }
        if (!link) return
        const { steps } = compareTrail(old, { ticket, link })
        if (answers.length > 0) expect(steps).toHaveLength(answers.length)
      }),
    )
  })
})

/** The same step in a guide that has no step "reset". */
function withoutReset(step: Step): Step {
  if (step.kind === 'outcome') return step
  return { ...step, options: step.options.map((one) => (one.next === 'reset' ? { ...one, next: 'call' } : one)) }
}
