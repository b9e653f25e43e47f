import type { Link } from '../link.ts'
import { cleanFields } from '../ticket/clean-fields.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { linkInText } from './link-in-text.ts'
import { linkOfAddress } from './link-of-address.ts'
import { readBentTicket } from './read-bent-ticket.ts'
import { readShortTicket } from './read-short-ticket.ts'
import { htmlToText, readTicketHtml } from './read-ticket-html.ts'
import { readTicketJson } from './read-ticket-json.ts'
import { readTicketLines } from './read-ticket-lines.ts'

/** In which form a ticket came; `link` when there was no ticket, only a link that leads to a guide. */
export type TicketKind = 'text' | 'markdown' | 'html' | 'json' | 'short' | 'link'

/** A ticket as it was read. `link` is what its replay link says; null when it has none that leads to a guide. */
export type ReadTicket = { ticket: Ticket; kind: TicketKind; link: Link | null }

type Found = { ticket: Ticket; kind: TicketKind }

const longest = 256 * 1024

/**
 * Reads a ticket back from any of its formats, untouched to the letter, and as well as can be when mail or ticket
 * systems have bent it; or the first link to a guide, as a ticket that holds nothing else. What stands around it does
 * not matter; of more than 256 K characters only the first count. Null when there is neither. Never throws.
 */
export function readTicket(text: string): ReadTicket | null {
  const start = text
    .slice(0, longest)
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff/, '')
  const found =
    readTicketLines(start) ??
    readShortTicket(start) ??
    readTicketJson(start) ??
    readTicketHtml(start) ??
    readPage(start) ??
    readBentTicket(start) ??
    readLink(start)
  return found && { ...found, link: linkOfAddress(found.ticket.fields.replayLink) }
}

/** A ticket that was pasted as text into a mail of HTML, or a table of which not every row is there. */
function readPage(html: string): Found | null {
  const text = htmlToText(html)
  const found = text === null ? null : (readTicketLines(text) ?? readBentTicket(text))
  return found && { ...found, kind: 'html' }
}

function readLink(text: string): Found | null {
  const address = linkInText(text)
  if (address === null) return null
  return { ticket: { subject: '', fields: cleanFields({ replayLink: address }), tried: [], answers: [] }, kind: 'link' }
}
