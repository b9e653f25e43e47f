import type { Ticket } from './ticket.ts'
import { type TicketRow, ticketRows } from './ticket-rows.ts'

/**
 * The plain text of a ticket: the subject, then each part under its title in capitals. One value a line; only the
 * notes may have several, each indented by two blanks, so that nothing typed can look like a line of the ticket.
 */
export function ticketText(ticket: Ticket): string {
  return `${ticketRows(ticket).map(rowText).join('\n')}\n`
}

function rowText(row: TicketRow): string {
  if (row.kind === 'subject') return row.value
  if (row.kind === 'title') return `\n${row.label.toUpperCase()}`
  if (row.kind === 'entry') return `${row.label}. ${row.value}`
  const lines = row.value.split('\n')
  if (lines.length === 1) return `${row.label}: ${row.value}`
  return [`${row.label}:`, ...lines.map((line) => `  ${line}`.trimEnd())].join('\n')
}
