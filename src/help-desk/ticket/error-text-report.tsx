import { Link } from 'react-router'
import type { Answers } from '../../engine/answers.ts'
import { formatUtc } from '../../engine/format-time.ts'
import type { SearchFacts } from '../../engine/search/search-facts.ts'
import { ticketLabels } from '../../engine/ticket/ticket-fields.ts'
import type { Details } from '../../error-text/details.ts'
import { text } from '../text.ts'
import { LogPart } from './log-part.tsx'
import { TicketCodes } from './ticket-codes.tsx'
import styles from './ticket-report.module.css'

const words = text.ticket.errorText
const noWalk: { outcome: null; answers: Answers } = { outcome: null, answers: new Map() }

/** What stands in an error text that somebody pasted instead of a ticket: its ids, its likely cause, and searches. */
export function ErrorTextReport({ details }: { details: Details }) {
  const facts = factsOf(details)
  const rows = [
    [ticketLabels.codes, facts.codes.join(', ')],
    [ticketLabels.timeUtc, formatUtc(facts.time ?? '') ?? ''],
    [ticketLabels.requestId, facts.requestId],
    [ticketLabels.correlationId, facts.correlationId],
    [ticketLabels.appName, facts.appName],
    [ticketLabels.appId, facts.appId],
    [ticketLabels.tenantId, facts.tenantId],
    [ticketLabels.ipAddress, facts.ipAddress],
  ].filter(([, value]) => value !== '')
  return (
    <article className={styles.report}>
      <section className={styles.summary}>
        <h2>{words.title}</h2>
        {rows.length > 0 && (
          <dl className={styles.facts}>
            {rows.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <span dir="auto">{value}</span>
                </dd>
              </div>
            ))}
          </dl>
        )}
        <p>
          {words.tells} <Link to="/help-desk">{words.makeLink}</Link>.
        </p>
      </section>
      <TicketCodes codes={facts.codes} />
      <LogPart facts={facts} walk={noWalk} />
    </article>
  )
}

function factsOf({ codes, newestCodes, names, timestamp, ...ids }: Details): SearchFacts {
  return {
    username: '',
    codes: [...(newestCodes.length > 0 ? newestCodes : codes), ...names],
    requestId: ids.requestId ?? '',
    correlationId: ids.correlationId ?? '',
    appName: ids.appName ?? '',
    appId: ids.appId ?? '',
    tenantId: ids.tenantId ?? '',
    ipAddress: ids.ipAddress ?? '',
    time: timestamp,
  }
}
