import type { RefObject } from 'react'
import { useContentIndex, useGuideIfThere } from '../../content/use-content.ts'
import type { Answers } from '../../engine/answers.ts'
import { followRenames } from '../../engine/follow-renames.ts'
import type { Link } from '../../engine/link.ts'
import { linkOfToday } from '../../engine/link-of-today.ts'
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

const noWalk: { outcome: string | null; answers: Answers } = { outcome: null, answers: new Map() }
const parts = [
  { id: 'ticket-log', title: text.ticket.log.title },
  { id: 'ticket-trail', title: text.ticket.trail.title },
  { id: 'ticket-fields', title: text.ticket.fields.title },
]

type TicketReportProps = { read: ReadTicket; heading: RefObject<HTMLHeadingElement | null> }

/** All that a ticket says: what it is, its likely cause and searches, its codes, the way through the guide, its fields. */
export function TicketReport({ read, heading }: TicketReportProps) {
  const { ticket, kind, link } = read
  const facts = ticketFacts(ticket)
  const { searchBeforeFree: free, searchBeforePremium: premium } = ticket.fields
  const walk = useWalkOfToday(link)
  return (
    <article className={styles.report}>
      <TicketSummary read={read} heading={heading} />
      {kind !== 'link' && (
        <>
          <PageWays parts={parts} />
          <LogPart facts={facts} walk={walk} said={{ free, premium }} />
          <TicketCodes codes={facts.codes} />
        </>
      )}
      <TrailPart read={read} />
      {kind !== 'link' && <TicketFields ticket={ticket} />}
    </article>
  )
}

/** Scenarios name outcomes and answers as they are called today. */
function useWalkOfToday(then: Link | null): typeof noWalk {
  const { guides, site } = useContentIndex()
  const link = linkOfToday(then, site)
  const guide = useGuideIfThere(guides.find(({ id }) => id === link?.guide)?.id ?? null)
  if (!link) return noWalk
  const { answers, at } = followRenames(guide ?? {}, { answers: link.answers, at: link.step })
  return { outcome: at, answers }
}
