import { useCallback, useState } from 'react'
import type { Ticket } from '../../engine/ticket/ticket.ts'
import { ticketJson } from '../../engine/ticket/ticket-json.ts'
import { ticketMarkdown } from '../../engine/ticket/ticket-markdown.ts'
import { ticketText } from '../../engine/ticket/ticket-text.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { text } from './text.ts'
import styles from './ticket-formats.module.css'

/** The same ticket for other programs, and the device's own way to share it. */
export function TicketFormats({ ticket }: { ticket: Ticket }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.formats}>
      <Disclosure title={text.more} open={isOpen} onToggle={setOpen}>
        {isOpen && <Formats ticket={ticket} />}
      </Disclosure>
    </div>
  )
}

function Formats({ ticket }: { ticket: Ticket }) {
  const markdown = useCallback(() => ticketMarkdown(ticket), [ticket])
  const json = useCallback(() => ticketJson(ticket), [ticket])
  return (
    <div className={styles.ways}>
      <Share ticket={ticket} />
      <CopyButton label={text.copySubject} text={ticket.subject} results={text.formatResults} />
      <CopyButton label={text.copyMarkdown} text={markdown} results={text.formatResults} />
      <CopyButton label={text.copyJson} text={json} results={text.jsonResults} />
      <Button look="secondary" onClick={() => saveFile(`${text.fileName}.json`, json(), 'application/json')}>
        {text.saveJson}
      </Button>
    </div>
  )
}

/** Only where the device can share. Somebody who closes its sheet has not failed. */
function Share({ ticket }: { ticket: Ticket }) {
  const [failed, setFailed] = useState(false)
  if (typeof navigator.share !== 'function') return null

  async function share() {
    setFailed(false)
    try {
      await navigator.share({ title: ticket.subject, text: ticketText(ticket) })
    } catch (error) {
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }

  return (
    <div>
      <Button look="secondary" onClick={share}>
        {text.share}
      </Button>
      <p role="status">{failed && text.shareFailed}</p>
    </div>
  )
}
