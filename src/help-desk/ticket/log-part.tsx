import type { SearchFacts } from '../../engine/search/search-facts.ts'
import type { Clues } from '../../engine/search/suspect-cause.ts'
import { text } from '../text.ts'
import { Deadlines, type SaidDays } from './deadlines.tsx'
import styles from './log-part.module.css'
import { LogSearches } from './log-searches.tsx'

type LogPartProps = { facts: SearchFacts; walk: Omit<Clues, 'codes'>; said?: SaidDays }

const nothingSaid: SaidDays = { free: '', premium: '' }

/** What an agent needs for the sign-in log: until when, what to suspect, and searches that are ready to be copied. */
export function LogPart({ facts, walk, said = nothingSaid }: LogPartProps) {
  return (
    <section className={styles.part} aria-labelledby="ticket-log">
      <h2 id="ticket-log" tabIndex={-1}>
        {text.ticket.log.title}
      </h2>
      <Deadlines time={facts.time} said={said} />
      <LogSearches facts={facts} walk={walk} />
    </section>
  )
}
