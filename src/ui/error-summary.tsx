import { useEffect, useRef } from 'react'
import styles from './error-summary.module.css'

type ErrorSummaryProps = {
  title: string
  /** What to do, and the id of the control where it can be done. */
  message: string
  controlId: string
  /** Counts how often the person tried; each try moves the focus here. */
  tries: number
}

/** Says at the top of the page what is missing, takes the focus, and leads to the control. */
export function ErrorSummary({ title, message, controlId, tries }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (tries > 0) box.current?.focus()
  }, [tries])
  return (
    <div ref={box} className={styles.summary} role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <button type="button" onClick={() => document.getElementById(controlId)?.focus()}>
        {message}
      </button>
    </div>
  )
}
