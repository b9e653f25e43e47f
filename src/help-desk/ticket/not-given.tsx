import { notGiven } from '../../engine/ticket/ticket-fields.ts'
import styles from './ticket-report.module.css'

/** Stands where a ticket is silent, so that what is missing is seen. */
export function NotGiven() {
  return <span className={styles.notGiven}>{notGiven}</span>
}
