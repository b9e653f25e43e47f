import { Link } from 'react-router'
import { useArrival } from '../../ui/use-arrival.ts'
import { CheckList } from './check-list.tsx'
import styles from './check-page.module.css'
import { text } from './text.ts'

/** All checks, each with its link: for people who know what to look at, and for a help desk that sends one. */
export function ChecksPage() {
  const heading = useArrival('checks', text.checks.title)
  return (
    <div className={styles.page}>
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {text.checks.title}
        </h1>
        <p className={styles.lead}>{text.checks.lead}</p>
      </header>
      <CheckList />
      <p>
        {text.checks.guide} <Link to="/">{text.checks.toGuide}</Link>
      </p>
    </div>
  )
}
