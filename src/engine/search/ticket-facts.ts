import { codesIn } from '../codes-in.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { fromCell } from '../ticket/to-cell.ts'
import type { SearchFacts } from './search-facts.ts'

const longestName = 320

/**
 * What a ticket knows for a search in the sign-in log. The time is the one that the ticket could read, in UTC. The
 * name of the app is that of the error page: a log does not know the words that a person has for it.
 */
export function ticketFacts({ fields }: Pick<Ticket, 'fields'>): SearchFacts {
  const { codes, requestId, correlationId, appId, tenantId, ipAddress, timeUtc } = fields
  const time = timeUtc === '' ? null : timeUtc.trim().replace(' ', 'T')
  const names = { username: asName(fields.username), appName: asName(fields.appName) }
  return { ...names, codes: codesIn(codes), requestId, correlationId, appId, tenantId, ipAddress, time }
}

/** Empty for what is too long to be the name of anybody or anything. */
function asName(written: string): string {
  return written.length > longestName ? '' : fromCell(written)
}
