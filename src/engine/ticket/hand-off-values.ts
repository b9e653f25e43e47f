import { isTicketNumber } from '../link.ts'
import type { HandOffValues } from './hand-off-address.ts'
import type { Ticket } from './ticket.ts'

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const codes = /^(?:(?:AADSTS)?\d{4,9}|[A-Z][A-Za-z]{3,59})(?:, (?:(?:AADSTS)?\d{4,9}|[A-Z][A-Za-z]{3,59}))*$/

/**
 * What of a ticket may stand in an address of another system. Fields that a person can type into count only when they
 * hold nothing but an id, a code or a number; all else is left empty, because addresses stay in histories and logs.
 */
export function handOffValues({ fields }: Ticket): HandOffValues {
  const known = codes.test(fields.codes) ? fields.codes : ''
  const id = (text: string) => (guid.test(text) ? text : '')
  return {
    summary: ['Cannot sign in', known, fields.timeUtc].filter((text) => text !== '').join(' | '),
    codes: known,
    correlationId: id(fields.correlationId),
    requestId: id(fields.requestId),
    time: fields.timeUtc,
    appId: id(fields.appId),
    tenantId: id(fields.tenantId),
    ticketNumber: isTicketNumber(fields.ticketNumber) ? fields.ticketNumber : '',
    outcome: fields.result,
    replayLink: fields.replayLink,
  }
}
