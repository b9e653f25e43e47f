import { useState } from 'react'
import { completeness, type Wanted } from '../../engine/ticket/completeness.ts'
import type { Ticket } from '../../engine/ticket/ticket.ts'
import { Button } from '../../ui/button.tsx'
import { fieldId } from './field-id.ts'
import { text } from './text.ts'
import styles from './ticket-meter.module.css'

/** The field of the form that gives what is wanted. */
const fieldFor = { time: 'timeOfTry', error: 'codes' } as Partial<Record<Wanted, string>>

/** How complete the ticket is, and in one sentence what would help most next and where to find it. */
export function TicketMeter({ ticket }: { ticket: Ticket }) {
  const { given, of, missing } = completeness(ticket)
  const [skipped, setSkipped] = useState<readonly Wanted[]>([])
  const next = missing.find((name) => !skipped.includes(name))
  return (
    <div className={styles.meter}>
      <p id="ticket-meter">{text.meter(given, of)}</p>
      <meter min={0} max={of} value={given} aria-labelledby="ticket-meter" />
      <p role="status" className={styles.next}>
        {next ? text.wanted[next] : missing.length === 0 && text.complete}
      </p>
      {next && (
        <div className={styles.ways}>
          <Button look="quiet" onClick={() => show(fieldFor[next] ?? next)}>
            {text.show}
          </Button>
          <Button look="quiet" onClick={() => setSkipped([...skipped, next])}>
            {text.skip}
          </Button>
        </div>
      )}
    </div>
  )
}

function show(name: string) {
  const field = document.getElementById(fieldId(name))
  const folded = field?.closest('details')
  if (folded) folded.open = true
  field?.focus()
  field?.scrollIntoView({ block: 'center' })
}
