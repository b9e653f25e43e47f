import type { Ticket } from './ticket.ts'
import { notGiven, type TicketField, ticketParts } from './ticket-fields.ts'
import { toCell } from './to-cell.ts'

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029]/

/**
 * The fields of a ticket in the order of every format, each a clean text: one line, the notes several. What is missing
 * in `values`, or says "not given", is empty; what no ticket has is left out. Clean fields stay as they are.
 */
export function cleanFields(values: Readonly<Partial<Record<string, string>>>): Ticket['fields'] {
  const keys = ticketParts.flatMap((part) => ('fields' in part ? (Object.keys(part.fields) as TicketField[]) : []))
  const clean = (key: TicketField) => (key === 'notes' ? toLines : toValue)(values[key] ?? '')
  return Object.fromEntries(keys.map((key) => [key, clean(key)])) as Ticket['fields']
}

/** One line as a value of a ticket: clean, and empty where somebody typed the very words for "not given". */
export function toValue(text: string): string {
  const value = toCell(text)
  return value === notGiven ? '' : value
}

/** Blank lines at both ends go, those between stay. */
function toLines(text: string): string {
  const value = text.split(lineBreak).map(toCell).join('\n').trim()
  return value === notGiven ? '' : value
}
