import type { Ticket } from '../ticket/ticket.ts'
import { ticketLabels } from '../ticket/ticket-fields.ts'
import { isTicket } from './is-ticket.ts'
import { cleanTicket } from './ticket-of-rows.ts'

const keys = Object.keys(ticketLabels)
const keyOf = new Map(Object.entries(ticketLabels).map(([key, label]) => [label, key]))

/**
 * Reads the short form of a ticket when every line of the text is one of its lines, in order, as they were written.
 * The subject and what the short form does not show are empty. Null for any other text.
 */
export function readShortTicket(text: string): { ticket: Ticket; kind: 'short' } | null {
  const values: Record<string, string> = {}
  const tried: string[] = []
  let last = -1
  let lastTried: number | null = null
  for (const line of text.trimEnd().split('\n')) {
    const [label = '', value] = splitLine(line)
    const key = keyOf.get(label)
    const at = key === undefined ? last : keys.indexOf(key)
    if (value === undefined || at < last) return null
    if (key !== undefined && at > last) values[key] = value
    else {
      const number = triedNumber(label)
      // The first ones may have been left out.
      if (number === null || number !== (lastTried ?? number - 1) + 1) return null
      tried.push(value)
      lastTried = number
    }
    last = at
  }
  const ticket = cleanTicket({ subject: '', values, tried, answers: [] })
  return isTicket(Object.keys(values), 2) ? { ticket, kind: 'short' } : null
}

function triedNumber(label: string): number | null {
  const number = /^Tried ([1-9]\d{0,3})$/.exec(label)?.[1]
  return number === undefined ? null : Number(number)
}

function splitLine(line: string): [string?, string?] {
  const colon = line.indexOf(': ')
  return colon === -1 ? [] : [line.slice(0, colon), line.slice(colon + 2)]
}
