import type { Ticket } from '../ticket/ticket.ts'
import { ticketHtml } from '../ticket/ticket-html.ts'
import { htmlToLines } from './html-to-lines.ts'
import { ticketOfRows } from './ticket-of-rows.ts'

const tag = /<(?:\/(?:td|th|tr|p|div|pre|li|h[1-6])|br ?\/?)>/i

/** A page as lines of text: the cells of a row stand behind each other, with tabs between. Null when it is no HTML. */
export function htmlToText(html: string): string | null {
  return tag.test(html)
    ? htmlToLines(html)
        .map((cells) => cells.join('\t'))
        .join('\n')
    : null
}

/**
 * Reads the table of a ticket in HTML, also in the middle of a page and as mail programs write it anew. Null when a
 * row is missing or has been changed.
 */
export function readTicketHtml(html: string): { ticket: Ticket; kind: 'html' } | null {
  if (!tag.test(html)) return null
  const rows = htmlToLines(html).filter((cells) => cells.some((cell) => cell.trim() !== ''))
  const ticket = ticketOfRows(rows)
  if (!ticket) return null
  const exact = ticketHtml(ticket).trim() === html.trim()
  const bent = () => ticketOfRows(rows.map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' '))))
  return { ticket: exact ? ticket : (bent() ?? ticket), kind: 'html' }
}
