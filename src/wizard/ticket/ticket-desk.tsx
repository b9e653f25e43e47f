import type { Session } from '../../engine/replay.ts'
import styles from './ticket-desk.module.css'
import { TicketForm } from './ticket-form.tsx'
import { TicketView } from './ticket-view.tsx'
import { useTicket } from './use-ticket.ts'

/** The place where a ticket is made: what the person adds on one side, the ticket as it will be sent on the other. */
export function TicketDesk({ session }: { session: Session }) {
  const ticket = useTicket(session)
  return (
    <div className={styles.desk} data-ticket>
      <TicketForm session={session} ticket={ticket} />
      <TicketView ticket={ticket} />
    </div>
  )
}
