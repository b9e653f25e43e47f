import styles from './countdown.module.css'
import { text } from './countdown-text.ts'
import { timeLeft } from './time-left.ts'

type CountdownProps = {
  /** Milliseconds. */
  left: number
  /** Milliseconds from the beginning to the end. */
  whole: number
}

/** The time that is left, large, and a bar that grows shorter. It is not read out by itself. */
export function Countdown({ left, whole }: CountdownProps) {
  const { count, unit } = timeLeft(left)
  return (
    <div className={styles.countdown}>
      <p role="timer" aria-live="off">
        <span className={styles.count}>{count}</span> {unit} {text.left}
      </p>
      <progress className={styles.bar} max={whole} value={Math.max(0, left)} aria-hidden="true" />
    </div>
  )
}
