import type { ReactNode } from 'react'
import styles from './drawings.module.css'

/** What each drawing is given: the words inside it. */
export interface DrawingProps {
  readonly labels: Readonly<Record<string, string>>
}

/** The ground of a drawing, from 8, 8 to 472, 348. All are of one size, so that their room is known beforehand. */
export function Drawing({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={styles.drawing} viewBox="8 8 464 340" aria-hidden="true" focusable="false">
      <rect className={styles.stage} x="8" y="8" width="464" height="340" />
      {children}
    </svg>
  )
}
