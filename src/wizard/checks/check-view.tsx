import { type KeyboardEvent, type ReactNode, Suspense } from 'react'
import type { CheckReport } from '../../checks/check-props.ts'
import { useContentIndex } from '../../content/use-content.ts'
import { rememberForChecks, useRun } from '../run-store.ts'
import { text as words } from '../text.ts'
import { checkTable, type ShownCheck } from './check-table.ts'
import styles from './check-view.module.css'
import { useKeeping } from './use-keeping.ts'

type CheckViewProps = {
  name: ShownCheck
  attempts: number
  onReport?: (report: CheckReport | null) => void
  children?: ReactNode
}

/** One check with what the run knows, and its result kept for the ticket. */
export function CheckView({ name, attempts, onReport, children }: CheckViewProps) {
  const { site } = useContentIndex()
  const { locksSeen, notes } = useRun()
  const keep = useKeeping(name)
  const Check = checkTable[name]
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in a box of a check must not answer the question around it.
    <div className={styles.view} onKeyDown={keepEnter}>
      <Suspense fallback={<p>{words.coming}</p>}>
        <Check
          site={site}
          memory={{ flaggedAt: notes.flaggedAt, locksSeen, username: notes.username }}
          attempts={attempts}
          onRemember={rememberForChecks}
          onReport={(report) => {
            keep(report)
            onReport?.(report)
          }}
        >
          {children}
        </Check>
      </Suspense>
    </div>
  )
}

function keepEnter(event: KeyboardEvent) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}
