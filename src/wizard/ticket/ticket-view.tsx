import { useEffect, useRef, useState } from 'react'
import type { Site } from '../model/site-schema.ts'
import { Button } from '../ui/button.tsx'
import { type CopyResult, copyText } from './copy-text.ts'
import { PhoneLink } from './phone-link.tsx'
import { saveFile } from './save-file.ts'
import { text } from './text.ts'
import styles from './ticket-desk.module.css'

/** The ticket exactly as it is copied, saved and printed, with the ways to take it along and where to send it. */
export function TicketView({ text: ticket, helpDesk }: { text: string; helpDesk: Site['helpDesk'] }) {
  const shown = useRef<HTMLPreElement>(null)
  const [result, setResult] = useState<CopyResult | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was copied is old as soon as the ticket changes
  useEffect(() => setResult(null), [ticket])

  async function copy() {
    setResult(null)
    setResult(await copyText(ticket, shown.current))
  }

  return (
    <section className={styles.ticket} aria-labelledby="ticket">
      <h2 id="ticket">{text.ticket.title}</h2>
      <div className={styles.take}>
        <div className={styles.copyBar}>
          <Button onClick={copy}>{text.ticket.copy}</Button>
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
      <p className={styles.send}>
        {text.ticket.send} <a href={`mailto:${helpDesk.email}`}>{helpDesk.email}</a> {text.ticket.orCall}{' '}
        <PhoneLink phone={helpDesk.phone} />
      </p>
    </section>
  )
}
