import { escapeHtml } from '../escape-html.ts'
import type { Ticket } from './ticket.ts'
import { type TicketRow, ticketRows } from './ticket-rows.ts'

const webAddress = /^https?:\/\/[^\s<>"']+$/i

/**
 * The ticket as a fragment of HTML to be pasted into mails and chats: one table, a row for each line of the ticket.
 * Typed text is escaped; the replay link is the only link, and only when it is a web address.
 */
export function ticketHtml(ticket: Ticket): string {
  const rows = ticketRows(ticket).map((row) => `<tr>${cells(row, ticket.fields.replayLink)}</tr>\n`)
  return `<table border="1" cellpadding="4" cellspacing="0">\n${rows.join('')}</table>\n`
}

function cells(row: TicketRow, replayLink: string): string {
  if (row.kind === 'subject') return `<th colspan="2" align="left" dir="auto">${escapeHtml(row.value)}</th>`
  if (row.kind === 'title') return `<th colspan="2" align="left">${escapeHtml(row.label)}</th>`
  const value = row.value.split('\n').map(escapeHtml).join('<br>')
  const isLink = row.kind === 'field' && row.label === 'Replay link' && webAddress.test(replayLink)
  const shown = isLink ? `<a href="${value}">${value}</a>` : value
  return `<th scope="row" align="left">${escapeHtml(row.label)}</th><td dir="auto">${shown}</td>`
}
