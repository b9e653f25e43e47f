// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { formatUtc } from '../format-time.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { ticketFacts } from './ticket-facts.ts'

const empty = { username: '', codes: '', requestId: '', correlationId: '', appName: '', appId: '', tenantId: '' }

function factsOf(fields: Record<string, string>) {
  return ticketFacts({ fields: { ...empty, ipAddress: '', timeUtc: '', app: '', ...fields } as Ticket['fields'] })
}

describe('the facts of a ticket for a search', () => {
  it('are its ids, the person and the app as the error page calls it', () => {
    const fields = { ...empty, username: 'kim@contoso.com', requestId: 'r-1', correlationId: 'c-1', appName: 'Outlook' }
    expect(factsOf({ ...fields, app: 'my mail', ipAddress: '192.0.2.1' })).toEqual({
      ...fields,
      codes: [],
      ipAddress: '192.0.2.1',
      time: null,
    })
    expect(factsOf({ app: 'my mail' }).appName).toBe('')
  })

  it.each([
    ['50126', ['50126']],
    ['AADSTS50126, 50053', ['50126', '50053']],
    ['AADSTS50126AADSTS50126', ['50126']],
    ['InvalidConnectionCredentials', ['InvalidConnectionCredentials']],
    ['Outlook 2016 says code 12', ['2016']],
    ["50126' or 1 eq 1 --", ['50126']],
    ['', []],
  ])('have the codes of %j', (codes, expected) => {
    expect(factsOf({ codes }).codes).toEqual(expected)
  })

  it('have the time of the error in a form that every browser reads', () => {
    const { time } = factsOf({ timeUtc: '2026-11-21 13:14:05Z' })
    expect(time).toBe('2026-11-21T13:14:05Z')
    expect(formatUtc(time as string)).toBe('2026-11-21 13:14:05Z')
  })
})
