import type { Ticket } from './ticket.ts'
import { noEntries, notGiven, type TicketField, ticketParts } from './ticket-fields.ts'

/** A row of a ticket in any format. The label of an entry is its number; what is missing says so as its value. */
export type TicketRow =
  | { kind: 'subject'; value: string }
  | { kind: 'title'; label: string }
  | { kind: 'field' | 'entry' | 'missing'; label: string; value: string }

/** All rows of a ticket in the order of every format, also those that are not given. */
export function ticketRows(ticket: Ticket): TicketRow[] {
  const parts = ticketParts.flatMap((part) => [{ kind: 'title' as const, label: part.title }, ...rowsOf(part, ticket)])
  return [{ kind: 'subject', value: ticket.subject }, ...parts]
}

function rowsOf(part: (typeof ticketParts)[number], { fields, ...lists }: Ticket): TicketRow[] {
  if ('list' in part) return entryRows(part.list, lists[part.key])
  return Object.entries(part.fields).map(([key, label]) => {
    const value = fields[key as TicketField]
    return value === '' ? { kind: 'missing', label, value: notGiven } : { kind: 'field', label, value }
  })
}

function entryRows(label: string, entries: readonly string[]): TicketRow[] {
  if (entries.length === 0) return [{ kind: 'missing', label, value: noEntries }]
  return entries.map((value, position) => ({ kind: 'entry', label: `${position + 1}`, value }))
}
