import styles from './connection-check.module.css'
import { text } from './text.ts'

/** What to do when pages do not open. `status` is the address of the page that tells faults, where there is one. */
export function BlockedPart({ status }: { status: string | undefined }) {
  return (
    <div className={styles.part}>
      <p className={styles.title}>{text.blockedTitle}</p>
      <ul className={styles.list}>
        {text.blockedSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
        {status && (
          <li>
            {text.status}{' '}
            <a href={status} target="_blank" rel="noopener noreferrer">
              {text.statusLink}
            </a>
          </li>
        )}
      </ul>
    </div>
  )
}
