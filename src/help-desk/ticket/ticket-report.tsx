import type { RefObject } from 'react'
import type { ReadTicket } from '../../engine/read-ticket/read-ticket.ts'
import { ticketFacts } from '../../engine/search/ticket-facts.ts'
import { text } from '../text.ts'
import { LogPart } from './log-part.tsx'
import { PageWays } from './page-ways.tsx'
import { TicketCodes } from './ticket-codes.tsx'
import { TicketFields } from './ticket-fields.tsx'
import styles from './ticket-report.module.css'
import { TicketSummary } from './ticket-summary.tsx'
import { TrailPart } from './trail-part.tsx'

const parts = [
  { id: 'ticket-fields', title: text.ticket.fields.title },
  { id: 'ticket-log', title: text.ticket.log.title },
  { id: 'ticket-trail', title: text.ticket.trail.title },
]

type TicketReportProps = { read: ReadTicket; heading: RefObject<HTMLHeadingElement | null> }

/** All that a ticket says: what it is, its fields, what to search for, its codes, and the way through the guide. */
export function TicketReport({ read, heading }: TicketReportProps) {
  const { ticket, kind } = read
  return (
    <article className={styles.report}>
      <TicketSummary read={read} heading={heading} />
      {kind !== 'link' && <PageWays parts={parts} />}
      {kind !== 'link' && (
        <>
          <TicketFields ticket={ticket} />
          <LogPart read={read} />
          <TicketCodes codes={ticketFacts(ticket).codes} />
        </>
      )}
      <TrailPart read={read} />
    </article>
  )
}
