import { cleanFields } from '../ticket/clean-fields.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { noEntries, subjectStart, ticketParts } from '../ticket/ticket-fields.ts'
import { toCell } from '../ticket/to-cell.ts'
import { toOneLine } from '../to-one-line.ts'

/** A row as it was read: a subject or title alone, or a label with its value. */
export type ReadRow = readonly string[]

/** What was read of a ticket, not yet clean. */
export type ReadParts = { subject: string; values: Record<string, string>; tried: string[]; answers: string[] }

/**
 * The ticket whose rows stand among these, whole and in order, as `ticketRows` gives them; null when they do not.
 * Rows before and after it do not matter.
 */
export function ticketOfRows(rows: readonly ReadRow[]): Ticket | null {
  const start = rows.findIndex((row, at) => isTitle(row, 'Person') && rows[at + 1]?.[0] === 'Name')
  if (start === -1) return null
  const subject = rows[start - 1]?.join(': ') ?? ''
  const parts: ReadParts = { subject, values: {}, tried: [], answers: [] }
  let at = start
  for (const part of ticketParts) {
    if (!isTitle(rows[at], part.title)) return null
    const end =
      'list' in part
        ? takeList(rows, at + 1, part.list, parts[part.key])
        : takeFields(rows, at + 1, part.fields, parts.values)
    if (end === null) return null
    at = end
  }
  return cleanTicket(parts)
}

/** Makes a ticket of what was read, so that it holds to all that is true of a ticket that was made. */
export function cleanTicket({ subject, values, tried, answers }: ReadParts): Ticket {
  const known = toOneLine(subject)
  const lines = (list: string[]) => list.map(toCell).filter((line) => line !== '')
  return {
    subject: known.startsWith(subjectStart) ? known : '',
    fields: cleanFields(values),
    tried: lines(tried),
    answers: lines(answers),
  }
}

function isTitle(row: ReadRow | undefined, title: string): boolean {
  return row?.length === 1 && row[0]?.toLowerCase() === title.toLowerCase()
}

/** Takes the entries of a list, or the row that says that there are none. Returns where it ends. */
function takeList(rows: readonly ReadRow[], start: number, label: string, list: string[]): number {
  if (rows[start]?.[0] === label && rows[start]?.[1] === noEntries) return start + 1
  let at = start
  for (let row = rows[at]; row?.[0] === `${list.length + 1}`; row = rows[at]) {
    list.push(row[1] ?? '')
    at += 1
  }
  return at
}

/** Takes one row for each field. Returns where they end, null when one is missing. */
function takeFields(
  rows: readonly ReadRow[],
  start: number,
  fields: object,
  values: Record<string, string>,
): number | null {
  const expected = Object.entries(fields) as [string, string][]
  for (const [position, [key, label]] of expected.entries()) {
    const [found, value] = rows[start + position] ?? []
    if (found !== label || value === undefined) return null
    values[key] = value
  }
  return start + expected.length
}
