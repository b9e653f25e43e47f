import { useRef } from 'react'
import { formatLink, linkTo } from '../../engine/link.ts'
import type { Session } from '../../engine/replay.ts'
import { findingNote } from '../../engine/ticket/finding-note.ts'
import type { Outcome } from '../../model/guide.ts'
import { plainOutcome } from '../../model/plain-outcome.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { pageAddress } from '../../ui/page-address.ts'
import styles from './solved-part.module.css'
import { text } from './text.ts'

/** What was found, as a note for the ticket. */
export function FindingPart({ session, outcome }: { session: Session; outcome: Outcome }) {
  const shown = useRef<HTMLPreElement>(null)
  const note = findingNote({
    session,
    outcome: plainOutcome(outcome),
    replayLink: `${pageAddress() ?? ''}#${formatLink(linkTo(session))}`,
  })
  return (
    <section className={styles.note} aria-labelledby="note">
      <h2 id="note">{text.finding.title}</h2>
      <CopyButton label={text.finding.copy} look="primary" text={note} shown={shown} results={text.finding.results} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long note scrolls, also by keyboard */}
      <pre ref={shown} className={styles.scrolls} tabIndex={0}>
        {note}
      </pre>
      <p className={styles.hint}>{text.finding.hint}</p>
    </section>
  )
}
