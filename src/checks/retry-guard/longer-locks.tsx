import { useId } from 'react'
import styles from './retry-guard.module.css'
import { text } from './text.ts'

/**
 * What keeps an account locked, and what opens it. Source: Microsoft, "Protect user accounts from attacks with Microsoft
 * Entra smart lockout".
 */
export function LongerLocks() {
  const id = useId()
  return (
    <div className={styles.part}>
      <p id={id}>
        <strong>{text.longerTitle}</strong>
      </p>
      <ul aria-labelledby={id}>
        {text.longer.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>{text.reset}</p>
    </div>
  )
}
