import { useId } from 'react'
import styles from './flagging-timer.module.css'
import { text } from './text.ts'

/** What to do while a try is marked. */
export function FlagSteps() {
  const id = useId()
  return (
    <div className={styles.steps}>
      <p id={id}>
        <strong>{text.stepsTitle}</strong>
      </p>
      <ol aria-labelledby={id}>
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  )
}
