import type { Ticket, TicketPart, TicketRow } from './ticket.ts'
import { toOneLine } from './to-one-line.ts'

/**
 * The plain text of a ticket: the subject, then each part under its title in capitals. One value a line; only the
 * notes may have several, each indented by two blanks, so that nothing typed can look like a line of the ticket.
 */
export function ticketText({ subject, parts }: Ticket): string {
  return `${[subject, ...parts.map(partText)].join('\n\n')}\n`
}

function partText({ title, rows }: TicketPart): string {
  return [title.toUpperCase(), ...rows.map(rowText)].join('\n')
}

function rowText({ label, value }: TicketRow): string {
  const [first = '', ...more] = value.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map(toOneLine)
  const separator = /^\d+$/.test(label) ? '. ' : ': '
  if (more.length === 0) return `${label}${separator}${first}`
  return [`${label}:`, ...[first, ...more].map((text) => `  ${text}`.trimEnd())].join('\n')
}
