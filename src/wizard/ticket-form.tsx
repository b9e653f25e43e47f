import { useContentIndex } from '../content/use-content.ts'
import { formatUtc } from '../engine/format-time.ts'
import type { Details, Notes } from '../engine/ticket.ts'
import { TextField } from '../ui/text-field.tsx'
import { fromLocalInput, toLocalInput } from './local-input-time.ts'
import { typeDetail, typeNote, useRun } from './run-store.ts'
import { text } from './text.ts'
import styles from './ticket-desk.module.css'

const idForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const codeForm = /\d{4,7}/

const { fields, warnings } = text.ticket

/** What the person can add to the ticket. Nothing is required, and nothing typed is ever refused. */
export function TicketForm() {
  const { site } = useContentIndex()
  const { details, notes } = useRun()
  return (
    <section className={styles.form} aria-labelledby="ticket-form">
      <h2 id="ticket-form">{text.ticket.formTitle}</h2>
      <p className={styles.formHint}>{text.ticket.formHint}</p>
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
      <Detail name="app" value={details.app} {...fields.app} />
      <TextField
        {...fields.timeOfTry}
        type="datetime-local"
        max="9999-12-31T23:59"
        value={toLocalInput(notes.timeOfTry)}
        onType={(value) => typeNote('timeOfTry', fromLocalInput(value))}
      />
      <Note name="text" value={notes.text} {...fields.text} lines={4} />
      <h3>{text.ticket.error}</h3>
      <p className={styles.formHint}>{text.ticket.errorHint}</p>
      <Detail
        name="codes"
        value={details.codes}
        {...fields.codes}
        warning={warn(codeForm.test(details.codes), details.codes, warnings.code)}
        verbatim
      />
      <IdField name="requestId" value={details.requestId} label={fields.requestId.label} />
      <IdField name="correlationId" value={details.correlationId} label={fields.correlationId.label} />
      <Detail
        name="timestamp"
        value={details.timestamp}
        {...fields.timestamp}
        warning={warn(formatUtc(details.timestamp.trim()) !== null, details.timestamp, warnings.timestamp)}
        verbatim
      />
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

function Detail({ name, ...rest }: { name: keyof Details; value: string } & Extra) {
  return <TextField {...rest} onType={(value) => typeDetail(name, value)} />
}

function IdField({ name, value, label }: { name: 'requestId' | 'correlationId'; value: string; label: string }) {
  return (
    <Detail
      name={name}
      value={value}
      label={label}
      warning={warn(idForm.test(value.trim()), value, warnings.id)}
      verbatim
    />
  )
}

function warn(fits: boolean, typed: string, warning: string): string | null {
  return typed.trim() === '' || fits ? null : warning
}
