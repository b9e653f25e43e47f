import { useRef } from 'react'
import { useContentIndex } from '../../content/use-content.ts'
import type { Ticket } from '../../engine/ticket/ticket.ts'
import { ticketHtml } from '../../engine/ticket/ticket-html.ts'
import { ticketText } from '../../engine/ticket/ticket-text.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { SendTicket } from './send-ticket.tsx'
import { text } from './text.ts'
import styles from './ticket-desk.module.css'
import { TicketFormats } from './ticket-formats.tsx'

/** The ticket exactly as it is copied, saved and printed, with the ways to take it along and where to send it. */
export function TicketView({ ticket }: { ticket: Ticket }) {
  const { site } = useContentIndex()
  const shown = useRef<HTMLPreElement>(null)
  const written = ticketText(ticket)
  return (
    <section className={styles.ticket} aria-labelledby="ticket">
      <h2 id="ticket">{text.title}</h2>
      <div className={styles.take}>
        <div className={styles.copyBar}>
          <CopyButton
            label={text.copy}
            look="primary"
            text={written}
            html={ticketHtml(ticket)}
            shown={shown}
            results={text.results}
          />
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
      <pre ref={shown} className={styles.text} data-testid="ticket-text" tabIndex={-1}>
        {written}
      </pre>
      <SendTicket ticket={ticket} site={site} />
      <TicketFormats ticket={ticket} />
    </section>
  )
}
