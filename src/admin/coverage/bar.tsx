import styles from './coverage.module.css'

/** How much of something there is, as a bar. The figures stand beside it, so it says nothing to a screen reader. */
export function Bar({ part, of }: { part: number; of: number }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.barRest} width="100" height="4" />
      <rect className={styles.barPart} width={of === 0 ? 0 : (100 * part) / of} height="4" />
    </svg>
  )
}
