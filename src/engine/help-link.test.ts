// @vitest-environment node
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Guide, Question } from '../model/guide.ts'
import { guideAndAnswers } from '../testing/any-guide.ts'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { realGuides } from '../testing/real-content.ts'
import type { Answers } from './answers.ts'
import { type HelpStart, helpSession, makeHelpLink } from './help-link.ts'
import { formatLink, type Link, parseLink } from './link.ts'
import { questionsToCome } from './questions-to-come.ts'
import { replay } from './replay.ts'

const guide = guideOf(
  question('place', { home: 'kind', work: 'kind' }),
  question('kind', { app: 'which-app', web: 'again' }),
  question('which-app', { mail: 'again', chat: 'again' }),
  question('again', { yes: [{ when: { place: 'home' }, go: 'router' }, { go: 'end' }], no: 'end' }),
  question('router', { yes: 'end', no: 'end' }),
  outcome('end'),
)

const answers = (text: string): Answers => new Map(text.split(' ').map((pair) => pair.split('=') as [string, string]))
const link = (start: string | null, known: string, ticketNumber: string | null = null) =>
  formatLink(makeHelpLink(guide, { start, known: answers(known), ticketNumber }))

describe('the link of the help desk', () => {
  it('opens at the first question when nothing is known', () => {
    expect(formatLink(makeHelpLink(guide, { start: null, known: new Map(), ticketNumber: null }))).toBe(
      '/test-guide/place?v=0123abcd',
    )
  })

  it('opens as far from the start as the answers lead, and carries the ticket number', () => {
    expect(link('kind', 'kind=app', 'INC7')).toBe('/test-guide/which-app?kind=app&from=kind&v=0123abcd&ticket=INC7')
  })

  it('carries what conditions ask about, and what can still come', () => {
    expect(link('kind', 'place=home router=yes')).toBe('/test-guide/kind?place=home&router=yes&from=kind&v=0123abcd')
  })

  it('leaves out what does not matter: other ways, questions that cannot come, and nonsense', () => {
    expect(link('again', 'kind=app which-app=mail ghost=a')).toBe('/test-guide/again?from=again&v=0123abcd')
    expect(link('kind', 'place=work router=yes')).toBe('/test-guide/kind?place=work&from=kind&v=0123abcd')
    expect(link('kind', 'kind=web which-app=mail')).toBe('/test-guide/again?kind=web&from=kind&v=0123abcd')
  })
})

/** Opens what was written, as somebody does who gets the link. */
function open(guide: Guide, written: string) {
  const link = parseLink(written) as Link
  return { link, session: replay(guide, link.answers, { from: link.from, at: link.step }) }
}

function expectFaithful(guide: Guide, start: HelpStart, ticketNumber: string | null) {
  const raw = replay(guide, start.known, { from: start.start })
  const { link, session } = open(guide, formatLink(makeHelpLink(guide, { ...start, ticketNumber })))
  expect(session).toMatchObject({ reached: true, unfit: [], from: raw.from })
  expect(session.current).toBe(raw.current)
  expect(session.trail).toEqual(raw.trail)
  expect(session).toEqual(helpSession(guide, start))
  expect(questionsToCome(session)).toEqual(questionsToCome(raw))
  expect(link.ticketNumber).toBe(ticketNumber)
}

describe('in every guide, for all starts and answers', () => {
  it('the link opens where the answers lead, and every answer in it fits', () => {
    fc.assert(
      fc.property(guideAndAnswers, fc.constantFrom(null, 'q0', 'q1', 'q2', 'ghost'), ([guide, known], start) => {
        expectFaithful(guide, { start, known }, null)
      }),
    )
  })
})

describe('in the real guides', () => {
  let guides: Guide[]
  beforeAll(async () => {
    guides = await realGuides()
  })
  const questionsOf = ({ steps }: Guide) =>
    [...steps.values()].filter((step): step is Question => step.kind === 'question')

  it('the same holds from every question', () => {
    for (const guide of guides) {
      const questions = questionsOf(guide)
      const pairs = questions.flatMap(({ id, options }) => options.map((option) => [id, option.id] as const))
      const anyKnown = fc.uniqueArray(fc.constantFrom(...pairs), { selector: ([id]) => id, maxLength: 30 })
      fc.assert(
        fc.property(fc.constantFrom(...questions), anyKnown, ({ id }, known) => {
          expectFaithful(guide, { start: id, known: new Map(known) }, 'INC0012345')
        }),
      )
    }
  })

  it('a link without answers opens at the chosen start', () => {
    for (const guide of guides) {
      for (const { id } of questionsOf(guide)) {
        const written = formatLink(makeHelpLink(guide, { start: id, known: new Map(), ticketNumber: null }))
        expect(open(guide, written).session).toMatchObject({ current: { id }, trail: [], reached: true })
      }
    }
  })
})
