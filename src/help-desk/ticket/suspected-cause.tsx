import { type Clues, isByCodeAlone, suspectCause } from '../../engine/search/suspect-cause.ts'
import { bucketNames } from '../../engine/ticket/bucket-names.ts'
import type { Scenario } from '../../model/help-desk-schema.ts'
import { safeInline } from '../../model/safe-inline.ts'
import { RichText } from '../../ui/rich-text.tsx'
import { text } from '../text.ts'
import styles from './log-part.module.css'

const words = text.ticket.log

/** What a ticket points at, where that lies, why, and what to do first. */
export function SuspectedCause({ scenarios, clues }: { scenarios: readonly Scenario[]; clues: Clues }) {
  const scenario = suspectCause(scenarios, clues)
  const { bucket, title, reason, action } = scenario
  return (
    <div className={styles.cause}>
      <h3>
        {words.cause}: {title}
      </h3>
      <p className={styles.bucket}>{bucketNames[bucket]}</p>
      <p>
        {isByCodeAlone(scenario) && <strong>{words.byCode} </strong>}
        <RichText nodes={safeInline(reason)} />
      </p>
      <p>
        <strong>{words.first}</strong> <RichText nodes={safeInline(action)} />
      </p>
    </div>
  )
}
