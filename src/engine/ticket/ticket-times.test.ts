// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { guideOf, outcome, question } from '../../testing/build-guide.ts'
import { day, halfHour, namedOffset, nightsOf, zoneFormatter, zones } from '../../testing/zones.ts'
import { replay } from '../replay.ts'
import { makeTicket } from './ticket.ts'
import { noDetails, noNotes } from './ticket-input.ts'
import { ticketText } from './ticket-text.ts'

const guide = guideOf(
  question('first', { yes: 'second' }),
  question('second', { yes: 'third' }),
  question('third', { yes: 'call' }),
  outcome('call'),
)
const answers = new Map(['first', 'second', 'third'].map((id) => [id, 'yes']))

/** A walk that begins at `start` (milliseconds), with half an hour from one answer to the next. */
function ticketAt(start: number, zone: string) {
  const at = (steps: number) => new Date(start + steps * halfHour).toISOString()
  return makeTicket({
    session: replay(guide, answers),
    details: { ...noDetails, timestamp: at(-1) },
    notes: { ...noNotes, flaggedAt: at(1) },
    facts: {},
    checks: [],
    attempts: 0,
    logDays: { free: 7, premium: 30 },
    device: { browser: 'Edge', system: 'Windows', screen: '1 x 1', languages: 'ar', zone },
    run: { id: 'run', startedAt: at(0) },
    answeredAt: new Map([...answers.keys()].map((id, position) => [id, at(position + 1)])),
    now: at(4),
    replayLink: 'https://contoso.com/#/x',
  })
}

describe('the times of a ticket, through the nights in which clocks change', () => {
  it.each(zones)('%s: ASCII digits, the right offset, and never backwards', (zone) => {
    const formatter = zoneFormatter(zone)
    for (const night of nightsOf(formatter).days) {
      for (let start = night; start <= night + day; start += halfHour) {
        const { fields, answers: lines } = ticketAt(start, zone)
        for (const both of [fields.started, fields.flagged, fields.made]) {
          const [utc = '', local = ''] = both.split(' = ')
          expect(readLocal(local)).toBe(Date.parse(utc))
          expect(local).toContain(` ${namedOffset(formatter, Date.parse(utc))} (${zone})`)
        }
        expect(readLocal(fields.timeLocal)).toBe(Date.parse(fields.timeUtc))
        const inOrder = [fields.timeUtc, fields.started, ...lines.map((line) => line.slice(1)), fields.made]
        const times = inOrder.map((text) => Date.parse(text.slice(0, 20)))
        expect(times).toEqual([-1, 0, 1, 2, 3, 4].map((step) => start + step * halfHour))
        expect(ticketText(ticketAt(start, zone))).toMatch(/^[ -~\n]*$/)
      }
    }
  })
})

/** What a local time with its offset stands for, in milliseconds. */
function readLocal(written: string): number {
  const [date, clock, offset] = written.split(' ')
  return Date.parse(`${date}T${clock}${offset}`)
}
