import type { Link } from '../../engine/link.ts'
import type { ComparedTrail } from '../../engine/read-ticket/compare-trail.ts'
import type { Ticket } from '../../engine/ticket/ticket.ts'
import type { Step } from '../../model/guide.ts'
import { safeInline } from '../../model/safe-inline.ts'
import { RichText } from '../../ui/rich-text.tsx'
import { text } from '../text.ts'
import styles from './trail.module.css'

const words = text.ticket.trail

type TrailEndProps = { ticket: Ticket; link: Link; trail: ComparedTrail }

/** Where a walk stopped, as the guide has it now, and as the ticket says it where that differs. */
export function TrailEnd({ ticket, link, trail: { end, endChanged } }: TrailEndProps) {
  const { stoppedAt, result } = ticket.fields
  const said = stoppedAt || result
  return (
    <div className={styles.end} data-changed={endChanged || undefined}>
      {end ? <EndNow end={end} /> : <p>{link.step === null ? words.unknownEnd : words.goneEnd(link.step)}</p>}
      {endChanged && said !== '' && (
        <p className={styles.change}>
          <span className={styles.changeTag}>{words.endThen}</span> {said}
        </p>
      )}
    </div>
  )
}

function EndNow({ end }: { end: Step }) {
  if (end.kind === 'question') {
    return (
      <>
        <p className={styles.endKind}>{words.stopped}</p>
        <p className={styles.endTitle}>{end.title}</p>
      </>
    )
  }
  return (
    <>
      <p className={styles.endKind}>{words.ends[end.result]}</p>
      <p className={styles.endTitle}>{end.title}</p>
      <p className={styles.reason}>
        <RichText nodes={safeInline(end.reason)} />
      </p>
    </>
  )
}
