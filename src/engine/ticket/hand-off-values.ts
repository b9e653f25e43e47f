import { codesIn } from '../codes-in.ts'
import { isGuid } from '../is-guid.ts'
import { isTicketNumber } from '../link.ts'
import type { HandOffValues } from './hand-off-address.ts'
import type { Ticket } from './ticket.ts'

/**
 * What of a ticket may stand in an address of another system. Fields that a person can type into count only when they
 * hold an id or a number; of the codes the numbers count. All else is left empty, because addresses stay in histories and logs.
 */
export function handOffValues({ fields }: Ticket): HandOffValues {
  const known = codesIn(fields.codes)
    .filter((code) => /^\d/.test(code))
    .join(', ')
  const id = (text: string) => (isGuid(text) ? text : '')
  return {
    summary: ['Cannot sign in', known, fields.timeUtc].filter((text) => text !== '').join(' | '),
    codes: known,
    correlationId: id(fields.correlationId),
    requestId: id(fields.requestId),
    time: fields.timeUtc,
    appId: id(fields.appId),
    tenantId: id(fields.tenantId),
    ticketNumber: isTicketNumber(fields.ticketNumber) && /\d/.test(fields.ticketNumber) ? fields.ticketNumber : '',
    outcome: fields.result,
    replayLink: fields.replayLink,
  }
}
