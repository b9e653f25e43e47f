import { useRef } from 'react'
import { useContentIndex } from '../../content/use-content.ts'
import type { Session } from '../../engine/replay.ts'
import { Button } from '../../ui/button.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Notice } from '../../ui/notice.tsx'
import { clearDraft } from '../memory.ts'
import { text } from '../text.ts'
import { CodePart } from './code-part.tsx'
import { instructions } from './instructions.ts'
import styles from './link-page.module.css'
import type { HelpLink } from './use-help-link.ts'

/** A link longer than this does not survive every chat and mail program in one piece. */
const longLink = 400

/** Where the link opens, and the link to take along: alone, with instructions, and for a camera. */
export function LinkResult({ session, ticketNumber, address, opensElsewhere }: HelpLink) {
  const { helpDesk } = useContentIndex().site
  const shownLink = useRef<HTMLParagraphElement>(null)
  const shownText = useRef<HTMLPreElement>(null)
  const words = instructions({ helpDesk, address, ticketNumber })
  return (
    <div className={styles.aside}>
      <div className={styles.result}>
        <section className={styles.part}>
          <h2>{text.link.result.title}</h2>
          <Opening session={session} />
          {!opensElsewhere && <Notice tone="warn">{text.link.result.onlyHere}</Notice>}
          <p ref={shownLink} className={styles.link} data-testid="help-link" tabIndex={-1}>
            {address}
          </p>
          {address.length > longLink && <p className={styles.note}>{text.link.result.long(address.length)}</p>}
          <div className={styles.copy}>
            <CopyButton
              text={address}
              label={text.link.result.copy}
              look="primary"
              shown={shownLink}
              results={text.link.copyResults}
            />
          </div>
          <div className={styles.copy}>
            <CopyButton
              text={words}
              label={text.link.result.copyWords}
              shown={shownText}
              results={text.link.copyResults}
            />
          </div>
          <Disclosure title={text.link.result.words}>
            <pre ref={shownText} className={styles.words} data-testid="instructions" tabIndex={-1}>
              {words}
            </pre>
          </Disclosure>
        </section>
        {opensElsewhere && <CodePart address={address} helpDesk={helpDesk} ticketNumber={ticketNumber} />}
      </div>
      <div className={styles.again}>
        <Button look="quiet" onClick={beginAgain}>
          {text.link.again}
        </Button>
      </div>
    </div>
  )
}

/** Forgets the draft and goes back to where a link begins: the first field of the page. */
function beginAgain() {
  clearDraft()
  document.querySelector<HTMLElement>('main [role="combobox"]')?.focus()
}

/** What the person sees first. It is read out whenever it changes. */
function Opening({ session: { trail, current } }: { session: Session }) {
  const isOutcome = current.kind === 'outcome'
  return (
    <Notice tone={isOutcome ? 'warn' : 'info'} role="status">
      {isOutcome ? (
        <p>{text.link.result.outcome(current.title)}</p>
      ) : (
        <p>
          {text.link.result.opens} <strong>{current.title}</strong>
        </p>
      )}
      {!isOutcome && trail.length > 0 && <p>{text.link.result.skipped(trail.length)}</p>}
    </Notice>
  )
}
