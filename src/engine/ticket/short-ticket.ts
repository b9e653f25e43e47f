import { shortenTicket, shortLine } from './shorten-ticket.ts'
import type { Ticket } from './ticket.ts'
import { ticketRows } from './ticket-rows.ts'

/**
 * The short form of a ticket for the body of a mail: a line for each thing that is given and matters most, the replay
 * link last, no line break at the end. Cut off at the end of any line it still is a ticket.
 */
export function shortTicket(ticket: Ticket): string {
  const short = shortenTicket(ticket)
  const leftOut = ticket.tried.length - short.tried.length
  const lines = ticketRows(short).flatMap((row) => {
    if (row.kind === 'entry') return [shortLine(`Tried ${leftOut + Number(row.label)}`, row.value)]
    return row.kind === 'field' ? [shortLine(row.label, row.value)] : []
  })
  return lines.join('\n')
}
