import { useCallback, useDeferredValue, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Ticket } from '../../engine/ticket/ticket.ts'
import { ticketHtml } from '../../engine/ticket/ticket-html.ts'
import { ticketText } from '../../engine/ticket/ticket-text.ts'
import { Button } from '../../ui/button.tsx'
import { CopyMessage } from '../../ui/copy-message.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { useCopy } from '../../ui/use-copy.ts'
import { SendTicket } from './send-ticket.tsx'
import { text } from './text.ts'
import styles from './ticket-desk.module.css'
import { TicketFormats } from './ticket-formats.tsx'
import { TicketText } from './ticket-text.tsx'

/** The ways to take the ticket along and where to send it, and the ticket exactly as it is copied, saved and printed. */
export function TicketView({ ticket }: { ticket: Ticket }) {
  const shown = useRef<HTMLPreElement>(null)
  const [isOpen, setOpen] = useState(false)
  const written = ticketText(ticket)
  const unfolded = useCallback(() => {
    flushSync(() => setOpen(true))
    return shown.current
  }, [])
  const { result, copy } = useCopy({ text: written, html: () => ticketHtml(ticket), shown: unfolded })
  const isSelected = result === 'selected'
  // Everything else that is written from the ticket may come a moment after the key that was pressed.
  const later = useDeferredValue(ticket)
  return (
    <section className={styles.ticket} aria-labelledby="ticket">
      <h2 id="ticket">{text.title}</h2>
      <div className={styles.take}>
        <div className={styles.copyBar}>
          <Button onClick={copy}>{text.copy}</Button>
          <span className={styles.copied} aria-hidden="true">
            {(result === 'copied' || result === 'copied-by-selection') && text.copiedShort}
          </span>
        </div>
        <div className={styles.more}>
          <Button look="secondary" onClick={() => saveFile(`${text.fileName}.txt`, written)}>
            {text.save}
          </Button>
          <Button look="secondary" onClick={() => window.print()}>
            {text.print}
          </Button>
        </div>
      </div>
      <CopyMessage result={isSelected ? null : result} results={text.results} />
      <SendTicket ticket={later} />
      <div className={styles.written}>
        <TicketText written={written} shown={shown} isOpen={isOpen} onToggle={setOpen}>
          <CopyMessage result={isSelected ? result : null} results={text.results} />
        </TicketText>
      </div>
      <TicketFormats ticket={later} />
    </section>
  )
}
