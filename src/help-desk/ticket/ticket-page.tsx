import { Frame } from '../frame.tsx'
import { text } from '../text.ts'
import { TicketDesk } from './ticket-desk.tsx'

/** Reads a ticket that somebody sent. */
export function TicketPage() {
  return (
    <Frame place="help-desk/ticket" title={text.frame.ticket} lead={text.ticket.lead}>
      <TicketDesk />
    </Frame>
  )
}
