import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { ReadTicket } from '../../engine/read-ticket/read-ticket.ts'
import { Button } from '../../ui/button.tsx'
import { useMemory } from '../memory.ts'
import { text } from '../text.ts'
import { ErrorTextReport } from './error-text-report.tsx'
import { TicketBox } from './ticket-box.tsx'
import styles from './ticket-desk.module.css'
import { TicketReport } from './ticket-report.tsx'
import { useErrorText } from './use-error-text.ts'
import { useReadTicket } from './use-read-ticket.ts'

const typingPause = 400

/** The box for a ticket, and what is read from it. The box makes room as soon as a ticket was pasted. */
export function TicketDesk() {
  const pasted = useMemory(({ pastedTicket }) => pastedTicket)
  const [isTyping, setTyping] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const { read, isDone } = useReadTicket(pasted, isTyping ? typingPause : 0)
  const heading = useFocusOnRead(read, !isTyping)
  const isOpen = read === null || isTyping
  const isNothing = isDone && read === null && pasted.trim() !== ''
  const errorText = useErrorText(pasted, isNothing)

  function type(written: string, isWhole: boolean) {
    setTyping(!isWhole && written !== '')
    useMemory.setState({ pastedTicket: written })
  }

  function open({ isEmpty }: { isEmpty: boolean }) {
    setAsked(true)
    setTyping(!isEmpty)
    if (isEmpty) useMemory.setState({ pastedTicket: '' })
  }

  return (
    <>
      <div className={styles.desk} data-folded={!isOpen}>
        {isOpen && <TicketBox value={pasted} focused={isAsked} onType={type} />}
        <p role="status" className={styles.said} data-read={read !== null && !isCutOff(read)}>
          {isDone && pasted.trim() !== '' && errorText !== undefined && says(read, errorText !== null)}
          {isNothing && errorText === null && (
            <>
              {' '}
              {text.ticket.box.sendLink} <Link to="/help-desk">{text.ticket.box.makeLink}</Link>
            </>
          )}
        </p>
        {!isOpen && (
          <div className={styles.again}>
            <Button look="secondary" onClick={() => open({ isEmpty: true })}>
              {text.ticket.box.again}
            </Button>
            <Button look="quiet" onClick={() => open({ isEmpty: false })}>
              {text.ticket.box.edit}
            </Button>
          </div>
        )}
      </div>
      {read && <TicketReport read={read} heading={heading} />}
      {errorText && <ErrorTextReport details={errorText} />}
    </>
  )
}

function says(read: ReadTicket | null, isErrorText: boolean): string {
  const { nothing, errorText, cutOff, kinds, answers, readLink, read: wasRead } = text.ticket.box
  if (!read) return isErrorText ? errorText : nothing
  if (isCutOff(read)) return cutOff
  if (read.kind === 'link') return readLink
  return wasRead(kinds[read.kind], answers(read.ticket.answers.length || (read.link?.answers.size ?? 0)))
}

/** Answers and link stand at the end of a ticket: without both, the end did not come along. */
function isCutOff({ kind, ticket, link }: ReadTicket): boolean {
  const isWhole = ticket.answers.length > 0 || link !== null || ticket.fields.replayLink !== ''
  return ['text', 'markdown', 'html'].includes(kind) && !isWhole
}

/** Brings somebody who pasted a ticket to what stands in it; who types, or comes back to the page, stays. */
function useFocusOnRead(read: ReadTicket | null, isWanted: boolean) {
  const heading = useRef<HTMLHeadingElement>(null)
  const seen = useRef(read)
  useEffect(() => {
    if (read && read !== seen.current && isWanted) heading.current?.focus()
    seen.current = read
  }, [read, isWanted])
  return heading
}
