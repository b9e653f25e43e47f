import { isoDay } from '../content/check/iso-day.ts'
import styles from './print-title.module.css'

/** What a page for admins is about and the day of today. It stands on paper alone, where the top of the page is left out. */
export function PrintTitle({ title }: { title: string }) {
  return (
    <h2 className={styles.title}>
      {title} <span>– printed {isoDay()}</span>
    </h2>
  )
}
