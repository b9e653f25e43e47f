import { useContentIndex } from '../../content/use-content.ts'
import { isTicketNumber } from '../../engine/link.ts'
import type { Session } from '../../engine/replay.ts'
import { factsOf } from '../../engine/ticket/facts-of.ts'
import type { Ticket } from '../../engine/ticket/ticket.ts'
import { ErrorDesk } from '../error-desk.tsx'
import { useRun } from '../run-store.ts'
import { FactList } from './fact-list.tsx'
import { NoteField } from './note-field.tsx'
import { text } from './text.ts'
import styles from './ticket-desk.module.css'
import { TicketMeter } from './ticket-meter.tsx'
import { TimeField } from './time-field.tsx'

/** What the person can add to the ticket. Nothing is required, and nothing typed is ever refused. */
export function TicketForm({ session, ticket }: { session: Session; ticket: Ticket }) {
  const { site } = useContentIndex()
  const number = useRun((run) => run.notes.ticketNumber.trim())
  // Who clears everything begins a new run: what stands in the boxes goes with it.
  const run = useRun(({ id }) => id)
  return (
    <section key={run} className={styles.form} aria-labelledby="ticket-form">
      <h2 id="ticket-form">{text.formTitle}</h2>
      <p className={styles.formHint}>{text.formHint}</p>
      <TicketMeter ticket={ticket} />
      <ErrorDesk />
      <h3>{text.you}</h3>
      <NoteField name="name" autoComplete="name" />
      <NoteField name="username" hint={text.usernameHint(site.domains[0] as string)} autoComplete="username" verbatim />
      <NoteField name="contact" />
      <h3>{text.problem}</h3>
      <NoteField name="app" />
      <TimeField name="timeOfTry" />
      <NoteField name="text" lines={4} />
      <FactList known={factsOf(session)} />
      <TimeField name="flaggedAt" />
      <NoteField
        name="ticketNumber"
        verbatim
        warning={number === '' || isTicketNumber(number) ? null : text.warnings.ticketNumber}
      />
    </section>
  )
}
