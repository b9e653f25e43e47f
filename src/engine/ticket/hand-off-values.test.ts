// @vitest-environment node
import { expect, it } from 'vitest'
import { handOffValues } from './hand-off-values.ts'
import type { Ticket } from './ticket.ts'
import { type TicketField, ticketParts } from './ticket-fields.ts'

const keys = ticketParts.flatMap((part) => ('fields' in part ? Object.keys(part.fields) : [])) as TicketField[]
const id = '0d1c2b3a-1111-4222-8333-944455556600'

function ticketWith(value: string, given: Partial<Record<TicketField, string>> = {}): Ticket {
  const fields = Object.fromEntries(keys.map((key) => [key, value])) as Ticket['fields']
  return { subject: value, fields: { ...fields, ...given }, tried: [value], answers: [value] }
}

it('hands on ids, codes, the time, the number, the result and the link', () => {
  const given = { codes: 'AADSTS50126, 50053', correlationId: id, requestId: id.toUpperCase(), ticketNumber: 'INC-1' }
  const made = { timeUtc: '2026-11-21 13:14:05Z', result: 'Help needed: Locked', replayLink: 'https://x/#/sign-in' }
  expect(handOffValues(ticketWith('', { ...given, ...made }))).toEqual({
    summary: 'Cannot sign in | 50126, 50053 | 2026-11-21 13:14:05Z',
    codes: '50126, 50053',
    correlationId: id,
    requestId: id.toUpperCase(),
    time: '2026-11-21 13:14:05Z',
    appId: '',
    tenantId: '',
    ticketNumber: 'INC-1',
    outcome: 'Help needed: Locked',
    replayLink: 'https://x/#/sign-in',
  })
})

it.each([
  'Alex typed this',
  'Hunter',
  'MyPassWord',
  'Schmidt, Kim',
  'InvalidUserNameOrPassword, Kim',
  'PW: Winter2026!',
])('hands on nothing that a person typed freely, whichever field it stands in: %s', (typed) => {
  const made = { timeUtc: '', result: '', replayLink: '' }
  expect(Object.values(handOffValues(ticketWith(typed, made)))).toEqual([
    'Cannot sign in',
    ...Array.from({ length: 9 }, () => ''),
  ])
})
