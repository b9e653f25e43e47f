import { useHelpDeskFile } from '../../content/use-help-desk-file.ts'
import type { ReadTicket } from '../../engine/read-ticket/read-ticket.ts'
import { ticketFacts } from '../../engine/search/ticket-facts.ts'
import { text } from '../text.ts'
import { Deadlines } from './deadlines.tsx'
import styles from './log-part.module.css'
import { PagePart } from './page-part.tsx'
import { Searches } from './searches.tsx'
import { SuspectedCause } from './suspected-cause.tsx'

const words = text.ticket.log

/** What an agent needs for the sign-in log: until when, what to suspect, and searches that are ready to be copied. */
export function LogPart({ read }: { read: ReadTicket }) {
  return (
    <section className={styles.part} aria-labelledby="ticket-log">
      <h2 id="ticket-log" tabIndex={-1}>
        {words.title}
      </h2>
      <Deadlines ticket={read.ticket} />
      <PagePart missing={words.missing}>
        <FromFile read={read} />
      </PagePart>
    </section>
  )
}

function FromFile({ read: { ticket, link } }: { read: ReadTicket }) {
  const file = useHelpDeskFile()
  if (!file) return <p>{words.noFile}</p>
  const facts = ticketFacts(ticket)
  return (
    <>
      <SuspectedCause scenarios={file.scenarios} clues={{ codes: facts.codes, outcome: link?.step ?? null }} />
      <h3>{words.searches}</h3>
      <Searches file={file} facts={facts} />
    </>
  )
}
