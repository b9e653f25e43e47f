import { useEffect, useRef, useState } from 'react'
import { completeness, type Wanted } from '../../engine/ticket/completeness.ts'
import type { Ticket } from '../../engine/ticket/ticket.ts'
import { Button } from '../../ui/button.tsx'
import { unfold } from '../../ui/unfold.ts'
import { useWhenQuiet } from '../../ui/use-when-quiet.ts'
import { fieldId } from './field-id.ts'
import { text } from './text.ts'
import styles from './ticket-meter.module.css'

/** The field of the form that gives what is wanted. */
const fieldFor = { time: 'timeOfTry', error: 'codes' } as Partial<Record<Wanted, string>>

/** With this much given, a help desk finds the sign-in and can reach the person. */
const workable = 4

/** In one sentence what would help most next and where to find it, and how complete the ticket is. */
export function TicketMeter({ ticket }: { ticket: Ticket }) {
  const { given, of, missing } = completeness(useQuietTicket(ticket))
  const [skipped, setSkipped] = useState<readonly Wanted[]>([])
  const next = missing.find((name) => !skipped.includes(name))
  const sentence = useRef<HTMLParagraphElement>(null)

  function skip(names: readonly Wanted[]) {
    setSkipped(names)
    // The buttons change with the last one and come back with the first: the sentence is there all the time.
    if (names.length === 0 || missing.every((name) => names.includes(name))) sentence.current?.focus()
  }

  return (
    <div className={styles.meter}>
      {next && <p className={styles.title}>{text.next}</p>}
      <p ref={sentence} role="status" tabIndex={-1} className={next ? undefined : styles.title}>
        {next ? text.wanted[next] : missing.length > 0 ? text.enough : text.complete}
      </p>
      {next && (
        <div className={styles.ways}>
          <Button look="quiet" onClick={() => show(fieldFor[next] ?? next)}>
            {text.show}
          </Button>
          <Button look="quiet" onClick={() => skip([...skipped, next])}>
            {text.skip}
          </Button>
        </div>
      )}
      {!next && missing.length > 0 && (
        <div className={styles.ways}>
          <Button look="quiet" onClick={() => skip([])}>
            {text.skippedAgain}
          </Button>
        </div>
      )}
      <meter min={0} max={of} value={given} aria-labelledby="ticket-meter" />
      <p className={styles.given}>
        <span id="ticket-meter">{text.meter(given, of)}</span> {given >= workable && given < of && text.canWork}
      </p>
    </div>
  )
}

/** The ticket as it was when typing last paused or a field was left: nothing changes above a word half typed. */
function useQuietTicket(ticket: Ticket): Ticket {
  const [quiet, settle] = useWhenQuiet(ticket, ticket)
  useEffect(() => {
    document.addEventListener('focusout', settle)
    return () => document.removeEventListener('focusout', settle)
  })
  return quiet
}

function show(name: string) {
  const field = document.getElementById(fieldId(name))
  unfold(field)
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}
