import { useContentIndex } from '../../content/use-content.ts'
import { defaultLogDays, searchBefore } from '../../engine/ticket/search-before.ts'
import { text } from '../text.ts'
import styles from './log-part.module.css'

const words = text.ticket.log

/** The days as a ticket says them; empty where it says none. */
export type SaidDays = { free: string; premium: string }

type DeadlinesProps = { time: string | null; said: SaidDays }

/** Until when the log has to be searched: as the ticket says it, or else by its time and the settings of this site. */
export function Deadlines({ time, said }: DeadlinesProps) {
  const { free, premium } = useContentIndex().site.signInLogDays ?? defaultLogDays
  const dates = [
    { plan: words.free, date: said.free || searchBefore(time ?? '', free) },
    { plan: words.premium, date: said.premium || searchBefore(time ?? '', premium) },
  ].filter(({ date }) => date !== '')
  if (dates.length === 0) return <p className={styles.noTime}>{words.noTime}</p>
  return (
    <dl className={styles.dates}>
      {dates.map(({ plan, date }) => (
        <div key={plan}>
          <dt>
            {words.before} ({plan})
          </dt>
          <dd>
            {date} {isOver(date) && <strong className={styles.past}>{words.past}</strong>}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Whether a day (`YYYY-MM-DD` at the start of a text) has begun in UTC: then the log begins to lose what it kept. */
function isOver(date: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(date) && date.slice(0, 10) <= new Date().toISOString().slice(0, 10)
}
