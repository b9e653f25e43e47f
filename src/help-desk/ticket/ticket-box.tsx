import { useEffect, useId, useRef } from 'react'
import { text } from '../text.ts'
import styles from './ticket-desk.module.css'

type TicketBoxProps = {
  value: string
  /** True when the person has just asked for the box: it takes the focus. */
  focused: boolean
  /** `isWhole` is true for what came at once, pasted, dropped or dictated, and false for single signs. */
  onType: (written: string, isWhole: boolean) => void
}

/** The box that a ticket is pasted into. */
export function TicketBox({ value, focused, onType }: TicketBoxProps) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (focused) box.current?.focus()
  }, [focused])
  return (
    <div className={styles.box}>
      <label htmlFor={id}>{text.ticket.box.label}</label>
      <p id={`${id}-hint`}>{text.ticket.box.hint}</p>
      <textarea
        ref={box}
        id={id}
        rows={7}
        value={value}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={({ target }) => onType(target.value, target.value.length - value.length > 1)}
      />
    </div>
  )
}
