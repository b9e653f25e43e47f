import { useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { type CopyResult, copyText } from './copy-text.ts'
import { saveFile } from './save-file.ts'
import { text } from './text.ts'
import styles from './ticket-desk.module.css'

/** The ticket exactly as it is copied, saved and printed, with the ways to take it along. */
export function TicketView({ text: ticket }: { text: string }) {
  const shown = useRef<HTMLPreElement>(null)
  const [result, setResult] = useState<CopyResult | null>(null)
  return (
    <section className={styles.ticket} aria-labelledby="ticket">
      <h2 id="ticket">{text.ticket.title}</h2>
      <div className={styles.take}>
        <div className={styles.copyBar}>
          <Button onClick={async () => setResult(await copyText(ticket, shown.current))}>{text.ticket.copy}</Button>
          <p className={styles.result} role="status" data-result={result ?? undefined}>
            {result && text.ticket.results[result]}
          </p>
        </div>
        <div className={styles.more}>
          <Button look="secondary" onClick={() => saveFile(text.ticket.fileName, ticket)}>
            {text.ticket.save}
          </Button>
          <Button look="secondary" onClick={() => window.print()}>
            {text.ticket.print}
          </Button>
        </div>
      </div>
      <pre ref={shown} className={styles.text} data-testid="ticket-text" tabIndex={-1}>
        {ticket}
      </pre>
    </section>
  )
}
