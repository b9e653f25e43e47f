import type { Outcome } from '../model/guide.ts'
import styles from './page.module.css'

const marks = {
  solved: { className: styles.markSolved, path: 'M14 25l7 7 13-15' },
  'ask-for-help': { className: styles.markHelp, path: 'M14 16h20v13H24l-6 6v-6h-4z' },
  finding: { className: styles.markFinding, path: 'M29 29l7 7M13 22a9 9 0 1 0 18 0a9 9 0 1 0 -18 0' },
}

/** A tick for a solved walk, a speech bubble for one that needs the help desk, a lens for what an agent found. */
export function OutcomeMark({ result }: { result: Outcome['result'] }) {
  const { className, path } = marks[result]
  return (
    <svg className={className} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="24" />
      <path d={path} />
    </svg>
  )
}
