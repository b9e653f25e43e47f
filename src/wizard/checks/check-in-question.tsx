import { type ReactNode, useState } from 'react'
import type { CheckReport } from '../../checks/check-props.ts'
import type { Session } from '../../engine/replay.ts'
import { useRun } from '../run-store.ts'
import { useAttempts } from '../use-attempts.ts'
import type { ShownCheck } from './check-table.ts'
import styles from './check-view.module.css'
import { CheckView } from './check-view.tsx'
import { LeaveOut } from './leave-out.tsx'
import { text } from './text.ts'

type CheckInQuestionProps = {
  name: ShownCheck
  session: Session
  onReport?: (report: CheckReport | null) => void
  children?: ReactNode
}

/** A check on the page of a question, and that what it says goes into the ticket. */
export function CheckInQuestion({ name, session, onReport, children }: CheckInQuestionProps) {
  const { withPassword } = useAttempts(session)
  const [says, setSays] = useState(false)
  const isKept = useRun(({ checks }) => checks[name] !== undefined)
  return (
    <>
      <CheckView
        name={name}
        attempts={withPassword}
        onReport={(report) => {
          setSays(report !== null)
          onReport?.(report)
        }}
      >
        {children}
      </CheckView>
      {says && isKept && (
        <p className={styles.kept}>
          {text.check.inTicket} <LeaveOut name={name} />
        </p>
      )}
    </>
  )
}
