import { useRef } from 'react'
import type { Ticket } from '../../engine/ticket/ticket.ts'
import { type TicketField, ticketParts } from '../../engine/ticket/ticket-fields.ts'
import { fromCell } from '../../engine/ticket/to-cell.ts'
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
/** Said where they are needed: beside the searches for the log. */
const elsewhere: readonly TicketField[] = ['searchBeforeFree', 'searchBeforePremium']
/**
 * Two columns where there is room. How it ended stands at the top of the page, and the way through the guide in a
 * part of its own.
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

function PartView({ part, ticket: { fields, ...lists } }: { part: Part; ticket: Ticket }) {
  if (part.key === 'notes') return <Notes notes={fields.notes} />
  if ('list' in part) return <TicketLines lines={lists[part.key]} />
  const all = (Object.entries(part.fields) as [TicketField, string][]).filter(([field]) => !elsewhere.includes(field))
  const given = all.filter(([field]) => fields[field] !== '')
  const missing = all.filter(([field]) => fields[field] === '').map(([, label]) => label)
  return (
    <>
      {given.length > 0 && (
        <dl>
          {given.map(([field, label]) => (
            <FieldRow key={field} field={field} label={label} value={fields[field]} />
          ))}
        </dl>
      )}
      {missing.length > 0 && (
        <p className={styles.missing}>
          {text.ticket.fields.notGiven} {missing.join(', ')}
        </p>
      )}
    </>
  )
}

function Notes({ notes }: { notes: string }) {
  return <p className={styles.notes}>{notes === '' ? <NotGiven /> : <span dir="auto">{notes}</span>}</p>
}

function FieldRow({ field, label, value }: { field: TicketField; label: string; value: string }) {
  const shown = useRef<HTMLElement>(null)
  return (
    <div className={styles.row} data-field={field}>
      <dt>{label}</dt>
      <dd ref={shown} tabIndex={-1} className={verbatim.includes(field) ? styles.verbatim : undefined}>
        <span dir="auto">{value}</span>
      </dd>
      {copied.includes(field) && (
        <dd className={styles.copy}>
          <CopyValue value={fromCell(value)} label={label} shown={shown} />
        </dd>
      )}
    </div>
  )
}
