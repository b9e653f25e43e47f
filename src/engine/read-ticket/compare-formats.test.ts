// @vitest-environment node
/** A ticket of today's guide differs nowhere from it, whatever the step at which it was made and the form it took. */
import { expect, it } from 'vitest'
import { realGuides } from '../../testing/real-content.ts'
import { shortestAnswers } from '../every-edge.ts'
import { formatLink, linkTo } from '../link.ts'
import { replay, type Session } from '../replay.ts'
import { shortTicket } from '../ticket/short-ticket.ts'
import { makeTicket, type Ticket } from '../ticket/ticket.ts'
import { ticketHtml } from '../ticket/ticket-html.ts'
import { noDetails, noNotes } from '../ticket/ticket-input.ts'
import { ticketJson } from '../ticket/ticket-json.ts'
import { ticketMarkdown } from '../ticket/ticket-markdown.ts'
import { ticketText } from '../ticket/ticket-text.ts'
import { compareTrail } from './compare-trail.ts'
import { readTicket } from './read-ticket.ts'

const sessions = (await realGuides()).flatMap((guide) =>
  [...shortestAnswers(guide).values()].map((answers) => replay(guide, answers)),
)

function ticketOf(session: Session): Ticket {
  return makeTicket({
    session,
    details: { ...noDetails, codes: '50126' },
    notes: { ...noNotes, name: 'Kim', text: 'First.\n\n1. Second -> third' },
    facts: {},
    checks: [],
    attempts: 0,
    logDays: { free: 7, premium: 30 },
    device: { browser: 'Edge 140', system: 'Windows', screen: '1 x 1', languages: 'en', zone: 'Europe/Berlin' },
    run: { id: 'run-1', startedAt: '2026-11-21T12:59:30Z' },
    answeredAt: new Map(),
    now: '2026-11-21T13:20:30Z',
    replayLink: `https://contoso.com/#${formatLink(linkTo(session))}`,
  })
}

it.each(
  Object.entries({
    text: ticketText,
    markdown: ticketMarkdown,
    html: ticketHtml,
    json: ticketJson,
    short: shortTicket,
  }),
)('as %s', (kind, write) => {
  expect(sessions.length).toBeGreaterThan(50)
  for (const session of sessions) {
    const read = readTicket(write(ticketOf(session)))
    expect(read?.kind).toBe(kind)
    if (!read?.link) throw new Error(`No link at ${session.current.id}`)
    const { steps, end, endChanged, differing } = compareTrail(session.guide, { ticket: read.ticket, link: read.link })
    expect(steps.map(({ id, optionId }) => [id, optionId])).toEqual(
      session.trail.map(({ question, option }) => [question.id, option.id]),
    )
    expect([end?.id, endChanged, differing]).toEqual([session.current.id, false, 0])
  }
})
