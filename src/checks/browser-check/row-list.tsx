import type { ReactNode } from 'react'
import type { Row, RowName } from './row.ts'
import styles from './row-list.module.css'
import { text } from './text.ts'

type RowListProps = { rows: readonly Row[]; extras: Partial<Record<RowName, ReactNode>> }

/** What was found, each with its state in words. `extras` stand below a row. */
export function RowList({ rows, extras }: RowListProps) {
  if (rows.length === 0) return null
  return (
    <dl className={styles.list}>
      {rows.map(({ name, state, value, advice }) => (
        <div key={name} data-row={name}>
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
