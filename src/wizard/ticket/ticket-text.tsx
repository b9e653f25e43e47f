import type { ReactNode, RefObject } from 'react'
import { Button } from '../../ui/button.tsx'
import { text } from './text.ts'
import styles from './ticket-text.module.css'

type TicketTextProps = {
  written: string
  shown: RefObject<HTMLPreElement | null>
  isOpen: boolean
  onToggle: (open: boolean) => void
  /** What is said right above it. */
  children: ReactNode
}

/** The ticket to the letter. On a phone its first lines show until somebody wants to read it; on paper it is always whole. */
export function TicketText({ written, shown, isOpen, onToggle, children }: TicketTextProps) {
  return (
    <>
      <div className={styles.toggle}>
        <Button look="quiet" aria-expanded={isOpen} aria-controls="ticket-text" onClick={() => onToggle(!isOpen)}>
          {text.read}
        </Button>
      </div>
      {children}
      <pre
        ref={shown}
        id="ticket-text"
        className={styles.text}
        data-testid="ticket-text"
        data-open={isOpen}
        tabIndex={-1}
      >
        {written}
      </pre>
    </>
  )
}
