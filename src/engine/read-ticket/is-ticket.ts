import type { TicketField } from '../ticket/ticket-fields.ts'

/** Fields whose labels no page of Microsoft and no ordinary mail has. */
const own: readonly string[] = [
  'username',
  'usernameMasked',
  'contact',
  'timeUtc',
  'timeLocal',
  'timestamp',
  'flagged',
  'searchBeforeFree',
  'searchBeforePremium',
  'result',
  'stoppedAt',
  'othersAffected',
  'attempts',
  'ticketNumber',
  'runId',
  'made',
  'replayLink',
] satisfies TicketField[]

/** Whether a text in which these fields were found, `least` or more, is a ticket and no error message or mail. */
export function isTicket(found: readonly string[], least: number): boolean {
  return found.length >= least && found.some((key) => own.includes(key))
}
