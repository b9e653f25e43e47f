import type { Ticket } from './ticket.ts'
import type { TicketField } from './ticket-fields.ts'

/** What a help desk needs most, in the order in which it helps most. Any one of the fields is enough. */
const wanted = {
  requestId: ['requestId'],
  time: ['timeUtc'],
  username: ['username'],
  contact: ['contact'],
  error: ['codes', 'message'],
  correlationId: ['correlationId'],
  app: ['app', 'appName'],
  othersAffected: ['othersAffected'],
  otherDevice: ['otherDevice'],
  passwordChange: ['passwordChange'],
  lastWorked: ['lastWorked', 'firstSeen'],
} as const satisfies Record<string, readonly TicketField[]>

export type Wanted = keyof typeof wanted
export type Completeness = { given: number; of: number; missing: Wanted[] }

/**
 * How much of what a help desk needs stands in a ticket, and what is missing, the most helpful first.
 * Source: the fields that must or should be there by the list that the ticket was made after.
 */
export function completeness({ fields }: Pick<Ticket, 'fields'>): Completeness {
  const names = Object.keys(wanted) as Wanted[]
  const missing = names.filter((name) => wanted[name].every((field) => fields[field] === ''))
  return { given: names.length - missing.length, of: names.length, missing }
}
