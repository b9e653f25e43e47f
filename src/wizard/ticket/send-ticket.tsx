import { memo, useCallback } from 'react'
import { useContentIndex } from '../../content/use-content.ts'
import { handOffAddress } from '../../engine/ticket/hand-off-address.ts'
import { handOffValues } from '../../engine/ticket/hand-off-values.ts'
import { mailAddress, notWhole } from '../../engine/ticket/mail-address.ts'
import { shortTicket } from '../../engine/ticket/short-ticket.ts'
import type { Ticket } from '../../engine/ticket/ticket.ts'
import { ticketHtml } from '../../engine/ticket/ticket-html.ts'
import { ticketText } from '../../engine/ticket/ticket-text.ts'
import { buttonClass } from '../../ui/button.tsx'
import { CopyMessage } from '../../ui/copy-message.tsx'
import { useCopy } from '../../ui/use-copy.ts'
import { PhoneLink } from '../phone-link.tsx'
import styles from './send-ticket.module.css'
import { text } from './text.ts'

/**
 * Where the ticket can go: a mail with its short form, and the forms of the organisation's ticket system. Whoever
 * chooses one has the whole ticket in the clipboard as well, or is told that it is not there.
 */
export const SendTicket = memo(function SendTicket({ ticket }: { ticket: Ticket }) {
  const { site } = useContentIndex()
  const { email, phone } = site.helpDesk
  const written = useCallback(() => ticketText(ticket), [ticket])
  const { result, copy } = useCopy({ text: written, html: () => ticketHtml(ticket) })
  const mail = mailAddress({ to: email, subject: ticket.subject, body: `${shortTicket(ticket)}\n\n${notWhole}` })
  const targets = (site.handOff ?? []).flatMap((target) => {
    const made = handOffAddress(target, handOffValues(ticket))
    return made ? [{ id: target.id, label: target.label, ...made }] : []
  })
  return (
    <div className={styles.send}>
      <h3>{text.send}</h3>
      <p className={styles.hint}>{text.copiesAsWell}</p>
      <ul>
        <li>
          <a href={mail ?? `mailto:${email}`} className={buttonClass('secondary')} onClick={copy}>
            {text.mail}
          </a>
          <span className={styles.hint}>{text.opensMail(email)}</span>
          <span className={styles.hint}>{text.mailHolds}</span>
        </li>
        {targets.map(({ id, label, address, host, left }) => (
          <li key={id}>
            <a href={address} target="_blank" rel="noreferrer" className={buttonClass('secondary')} onClick={copy}>
              {label}
            </a>
            <span className={styles.hint}>
              {text.opensHost(host)} {left.length > 0 && text.notAll}
            </span>
          </li>
        ))}
      </ul>
      <CopyMessage result={result} results={text.sendResults} />
      <p>
        {text.orCall} <PhoneLink phone={phone} />
      </p>
    </div>
  )
})
