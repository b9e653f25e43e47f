import type { Session } from '../../engine/replay.ts'
import type { Ticket } from '../../engine/ticket/ticket.ts'
import { useClears } from '../run-store.ts'
import { FormFields } from './form-fields.tsx'
import { text } from './text.ts'
import styles from './ticket-desk.module.css'
import { TicketMeter } from './ticket-meter.tsx'

/** What the person can add to the ticket. Nothing is required, and nothing typed is ever refused. */
export function TicketForm({ session, ticket }: { session: Session; ticket: Ticket }) {
  // What stands in the boxes goes when somebody clears everything.
  const clears = useClears()
  return (
    <section key={clears} className={styles.form} aria-labelledby="ticket-form">
      <h2 id="ticket-form">{text.formTitle}</h2>
      <p className={styles.formHint}>{text.formHint}</p>
      <TicketMeter ticket={ticket} />
      <FormFields session={session} />
    </section>
  )
}
