import styles from './error-page.module.css'
import { text } from './text.ts'

/** Stands in while content is on its way. It appears only when that takes a moment. */
export function LoadingPage() {
  return (
    <p className={styles.loading} role="status" data-loading>
      {text.loading}
    </p>
  )
}
