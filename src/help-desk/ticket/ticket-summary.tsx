import type { ReactNode, RefObject } from 'react'
import type { ReadTicket } from '../../engine/read-ticket/read-ticket.ts'
import { completeness } from '../../engine/ticket/completeness.ts'
import type { Ticket } from '../../engine/ticket/ticket.ts'
import { text } from '../text.ts'
import { NotGiven } from './not-given.tsx'
import styles from './ticket-report.module.css'

const words = text.ticket.summary

type TicketSummaryProps = { read: ReadTicket; heading: RefObject<HTMLHeadingElement | null> }

/** What lies here: which ticket, how it ended, and how much of what helps stands in it. */
export function TicketSummary({ read: { ticket, kind }, heading }: TicketSummaryProps) {
  const title = kind === 'link' ? words.link : ticket.subject || ticket.fields.result || words.noSubject
  return (
    <section className={styles.summary}>
      <h2 ref={heading} tabIndex={-1} title={title}>
        <span dir="auto">{title}</span>
      </h2>
      {kind === 'link' ? <p>{words.linkTells}</p> : <Facts ticket={ticket} />}
      {kind === 'short' && <p>{words.short}</p>}
    </section>
  )
}

function Facts({ ticket }: { ticket: Ticket }) {
  const { result, stoppedAt, reason, ticketNumber, made } = ticket.fields
  const { given, of, missing } = completeness(ticket)
  return (
    <dl className={styles.facts}>
      <Fact term={words.result}>{result || <NotGiven />}</Fact>
      {stoppedAt && <Fact term={words.stopped}>{stoppedAt}</Fact>}
      {reason && <Fact term={words.why}>{reason}</Fact>}
      <Fact term={words.number}>{ticketNumber || <NotGiven />}</Fact>
      <Fact term={words.made}>{made || <NotGiven />}</Fact>
      <Fact term={words.complete}>{words.completeness(given, of)}</Fact>
      {missing.length > 0 && <Fact term={words.missing}>{missing.map((one) => words.wanted[one]).join(', ')}</Fact>}
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <span dir="auto">{children}</span>
      </dd>
    </div>
  )
}
