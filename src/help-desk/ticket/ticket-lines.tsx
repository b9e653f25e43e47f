import { mostSteps } from '../../engine/read-ticket/answered-steps.ts'
import { text } from '../text.ts'
import styles from './ticket-fields.module.css'

/** The lines of one of a ticket's lists, as they stand in it. */
export function TicketLines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return <p className={styles.none}>{text.ticket.fields.none}</p>
  return (
    <ol className={styles.lines}>
      {lines.slice(0, mostSteps).map((line, position) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one ticket never move
        <li key={position}>
          <span dir="auto">{line}</span>
        </li>
      ))}
      {lines.length > mostSteps && <li>{text.ticket.trail.cut(lines.length - mostSteps)}</li>}
    </ol>
  )
}
