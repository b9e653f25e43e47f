import { useRef } from 'react'
import type { Ticket } from '../../engine/ticket/ticket.ts'
import { type TicketField, ticketParts } from '../../engine/ticket/ticket-fields.ts'
import { text } from '../text.ts'
import { CopyValue } from './copy-value.tsx'
import { NotGiven } from './not-given.tsx'
import styles from './ticket-fields.module.css'
import { TicketLines } from './ticket-lines.tsx'

type Part = (typeof ticketParts)[number]

/** What an agent takes along into other programs. */
const copied: readonly TicketField[] = ['username', 'timeUtc', 'codes', 'requestId', 'correlationId', 'replayLink']
/** What is read sign by sign. */
const verbatim: readonly TicketField[] = [
  ...copied,
  'usernameMasked',
  'timestamp',
  'appId',
  'tenantId',
  'ipAddress',
  'deviceId',
  'runId',
  'guide',
]
/**
 * Two columns where there is room. How it ended stands at the top of the page, and the way through the guide at its
 * end.
 */
const columns = [
  ['person', 'error', 'notes', 'device'],
  ['scope', 'tried', 'run'],
].map((keys) => ticketParts.filter(({ key }) => keys.includes(key)))

/** All fields of a ticket under its own titles and labels. */
export function TicketFields({ ticket }: { ticket: Ticket }) {
  return (
    <section className={styles.fields} aria-labelledby="ticket-fields">
      <h2 id="ticket-fields" tabIndex={-1}>
        {text.ticket.fields.title}
      </h2>
      <div className={styles.columns}>
        {columns.map((parts) => (
          <div key={parts[0]?.key} className={styles.column}>
            {parts.map((part) => (
              <section key={part.key} className={styles.part} data-part={part.key}>
                <h3>{part.title}</h3>
                <PartView part={part} ticket={ticket} />
              </section>
            ))}
          </div>
        ))}
      </div>
    </section>
  )
}

function PartView({ part, ticket }: { part: Part; ticket: Ticket }) {
  if (part.key === 'notes') return <p className={styles.notes}>{ticket.fields.notes || <NotGiven />}</p>
  if ('list' in part) return <TicketLines lines={ticket[part.key]} />
  return (
    <dl>
      {Object.entries(part.fields).map(([key, label]) => (
        <FieldRow key={key} field={key as TicketField} label={label} value={ticket.fields[key as TicketField]} />
      ))}
    </dl>
  )
}

function FieldRow({ field, label, value }: { field: TicketField; label: string; value: string }) {
  const shown = useRef<HTMLElement>(null)
  return (
    <div className={styles.row} data-field={field}>
      <dt>{label}</dt>
      <dd
        ref={shown}
        tabIndex={-1}
        dir="auto"
        className={verbatim.includes(field) && value !== '' ? styles.verbatim : undefined}
      >
        {value || <NotGiven />}
      </dd>
      {copied.includes(field) && value !== '' && (
        <dd className={styles.copy}>
          <CopyValue value={value} label={label} shown={shown} />
        </dd>
      )}
    </div>
  )
}
