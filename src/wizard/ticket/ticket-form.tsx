import type { Session } from '../../engine/replay.ts'
import type { Ticket } from '../../engine/ticket/ticket.ts'
import { useRun } from '../run-store.ts'
import { FormFields } from './form-fields.tsx'
import { text } from './text.ts'
import styles from './ticket-desk.module.css'
import { TicketMeter } from './ticket-meter.tsx'

/** What the person can add to the ticket. Nothing is required, and nothing typed is ever refused. */
export function TicketForm({ session, ticket }: { session: Session; ticket: Ticket }) {
  // Who clears everything begins a new run: what stands in the boxes goes with it.
  const run = useRun(({ id }) => id)
  return (
    <section key={run} className={styles.form} aria-labelledby="ticket-form">
      <h2 id="ticket-form">{text.formTitle}</h2>
      <p className={styles.formHint}>{text.formHint}</p>
      <TicketMeter ticket={ticket} />
      <FormFields session={session} />
    </section>
  )
}
