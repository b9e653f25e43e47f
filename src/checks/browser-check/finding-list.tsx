import type { ReactNode } from 'react'
import type { Finding, FindingName } from './finding.ts'
import styles from './finding-list.module.css'
import { text } from './text.ts'

type FindingListProps = { findings: readonly Finding[]; extras: Partial<Record<FindingName, ReactNode>> }

/** What was found, each with its state in words. `extras` stand below a finding. */
export function FindingList({ findings, extras }: FindingListProps) {
  if (findings.length === 0) return null
  return (
    <dl className={styles.list}>
      {findings.map(({ name, state, value, advice }) => (
        <div key={name} data-finding={name}>
          <dt>{text.names[name]}</dt>
          <dd className={`${styles.state} ${styles[state]}`}>{text.states[state]}</dd>
          <dd className={styles.value}>
            <p>{value}</p>
            {advice && <p className={styles.advice}>{advice}</p>}
            {extras[name] && <div className={styles.extra}>{extras[name]}</div>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
