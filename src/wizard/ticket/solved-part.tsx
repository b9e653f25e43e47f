import { useRef } from 'react'
import { useContentIndex } from '../../content/use-content.ts'
import { codesIn } from '../../engine/codes-in.ts'
import type { Session } from '../../engine/replay.ts'
import { solvedNote } from '../../engine/ticket/solved-note.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useRun } from '../run-store.ts'
import styles from './solved-part.module.css'
import { text } from './text.ts'

/** What solved it, as a short note that others can use. */
export function SolvedPart({ session }: { session: Session }) {
  const { email } = useContentIndex().site.helpDesk
  const codes = useRun((run) => codesIn(run.details.codes).join(', '))
  const shown = useRef<HTMLPreElement>(null)
  const note = solvedNote(session, codes)
  return (
    <Disclosure title={text.solved.title}>
      <div className={styles.note}>
        <p>{text.solved.hint}</p>
        <pre ref={shown} tabIndex={-1}>
          {note}
        </pre>
        <CopyButton label={text.solved.copy} text={note} shown={shown} results={text.solved.results(email)} />
      </div>
    </Disclosure>
  )
}
