import type { Session } from '../engine/replay'
import { ticketText } from '../engine/ticket-text'
import styles from './ticket-desk.module.css'
import { TicketForm } from './ticket-form'
import { TicketView } from './ticket-view'
import { useTicket } from './use-ticket'

/** The place where a ticket is made: what the person adds on one side, the ticket as it will be sent on the other. */
export function TicketDesk({ session }: { session: Session }) {
  const ticket = useTicket(session)
  return (
    <div className={styles.desk}>
      <TicketForm />
      <TicketView text={ticketText(ticket)} />
    </div>
  )
}
