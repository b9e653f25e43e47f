import { useContentIndex } from '../content/use-content.ts'
import type { Notes } from '../engine/ticket.ts'
import { TextField } from '../ui/text-field.tsx'
import { ErrorDesk } from './error-desk.tsx'
import { fromLocalInput, toLocalInput } from './local-input-time.ts'
import { typeNote, useRun } from './run-store.ts'
import { text } from './text.ts'
import styles from './ticket-desk.module.css'

const { fields } = text.ticket

/** What the person can add to the ticket. Nothing is required, and nothing typed is ever refused. */
export function TicketForm() {
  const { site } = useContentIndex()
  const { notes } = useRun()
  return (
    <section className={styles.form} aria-labelledby="ticket-form">
      <h2 id="ticket-form">{text.ticket.formTitle}</h2>
      <p className={styles.formHint}>{text.ticket.formHint}</p>
      <ErrorDesk />
      <h3>{text.ticket.you}</h3>
      <Note name="name" value={notes.name} label={fields.name.label} autoComplete="name" />
      <Note
        name="username"
        value={notes.username}
        label={fields.username.label}
        hint={fields.username.hint(site.domains[0] as string)}
        autoComplete="username"
        verbatim
      />
      <Note name="contact" value={notes.contact} {...fields.contact} />
      <h3>{text.ticket.problem}</h3>
      <Note name="app" value={notes.app} {...fields.app} />
      <TextField
        {...fields.timeOfTry}
        type="datetime-local"
        max="9999-12-31T23:59"
        value={toLocalInput(notes.timeOfTry)}
        onType={(value) => typeNote('timeOfTry', fromLocalInput(value))}
      />
      <Note name="text" value={notes.text} {...fields.text} lines={4} />
    </section>
  )
}

type Extra = {
  label: string
  hint?: string
  warning?: string | null
  autoComplete?: string
  lines?: number
  verbatim?: boolean
}

function Note({ name, ...rest }: { name: keyof Notes; value: string } & Extra) {
  return <TextField {...rest} onType={(value) => typeNote(name, value)} />
}
