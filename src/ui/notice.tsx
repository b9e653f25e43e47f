import type { ReactNode } from 'react'
import styles from './notice.module.css'

type NoticeProps = { tone?: 'info' | 'warn' | 'good'; title?: string; children: ReactNode; role?: 'status' }

/** A short message in a coloured frame. With `role="status"` it is read out when it appears. */
export function Notice({ tone = 'info', title, children, role }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      {title && <p className={styles.title}>{title}</p>}
      {children}
    </div>
  )
}
