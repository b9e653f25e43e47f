import type { ReactNode } from 'react'
import styles from './said.module.css'

/** `good`: all is well. `warn`: something to do. `unknown`: the browser cannot tell. */
export type Tone = 'good' | 'warn' | 'unknown'

type SaidProps = { tone: Tone; children: ReactNode }

/**
 * Where a check says its result. It stands in the page before it says anything, so that a screen reader reads out what
 * comes; while it is empty it cannot be seen.
 */
export function Said({ tone, children }: SaidProps) {
  return (
    <div role="status" className={`${styles.said} ${styles[tone]}`}>
      {children}
    </div>
  )
}
