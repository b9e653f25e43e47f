// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { completeness } from './completeness.ts'
import type { Ticket } from './ticket.ts'
import { type TicketField, ticketParts } from './ticket-fields.ts'

const keys = ticketParts.flatMap((part) => ('fields' in part ? Object.keys(part.fields) : []))
const with_ = (given: Partial<Record<TicketField, string>>) => ({
  fields: { ...Object.fromEntries(keys.map((key) => [key, ''])), ...given } as Ticket['fields'],
})

describe('how complete a ticket is', () => {
  it('asks for the Request ID first, because it leads straight to the event', () => {
    const empty = completeness(with_({}))
    expect(empty).toMatchObject({ given: 0, of: 11 })
    expect(empty.missing.slice(0, 4)).toEqual(['requestId', 'time', 'username', 'contact'])
  })

  it('takes a code or a message for the error, and an app by either name', () => {
    expect(completeness(with_({ codes: '50126', appName: 'Outlook' })).missing).not.toContain('error')
    expect(completeness(with_({ message: 'incorrect', app: 'Outlook' })).missing).not.toContain('error')
    expect(completeness(with_({ message: 'incorrect', app: 'Outlook' })).given).toBe(2)
  })

  it('is complete when everything wanted is given, whatever else is not', () => {
    const all = { requestId: 'x', timeUtc: 'x', username: 'x', contact: 'x', codes: 'x', correlationId: 'x' }
    const more = { app: 'x', othersAffected: 'x', otherDevice: 'x', passwordChange: 'x', firstSeen: 'x' }
    expect(completeness(with_({ ...all, ...more }))).toEqual({ given: 11, of: 11, missing: [] })
  })
})
