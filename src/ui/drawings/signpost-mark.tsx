// The app's mark: a signpost with two arms that point opposite ways, drawn to be crisp at 28 px.

import styles from './signpost.module.css'

export function SignpostMark() {
  return (
    <svg className={styles.mark} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <path className={styles.markPost} d="M12 2h4v24h-4Z" />
      <path className={styles.markArm} d="M6 4h15l4 4l-4 4H6a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1Z" />
      <path className={styles.markPost} d="M22 14H7l-4 4l4 4h15a1 1 0 0 0 1-1v-6a1 1 0 0 0-1-1Z" />
    </svg>
  )
}
