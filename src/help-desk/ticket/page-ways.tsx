import { text } from '../text.ts'
import styles from './ticket-report.module.css'

/** Ways to the parts of a long page. Buttons, because the part of an address behind "#" belongs to the pages. */
export function PageWays({ parts }: { parts: readonly { id: string; title: string }[] }) {
  return (
    <nav className={styles.ways} aria-label={text.ticket.ways}>
      {parts.map(({ id, title }) => (
        <button key={id} type="button" onClick={() => show(id)}>
          {title}
        </button>
      ))}
    </nav>
  )
}

function show(id: string) {
  const heading = document.getElementById(id)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
