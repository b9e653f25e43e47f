import { Suspense, useEffect, useState } from 'react'
import type { CheckName } from '../model/check-names.ts'
import { Button } from '../ui/button.tsx'
import { lazyPart } from '../ui/lazy-part.ts'
import { errorDeskId } from './error-desk-id.ts'
import { MissingPart } from './missing-part.tsx'
import styles from './step-check.module.css'
import { text } from './text.ts'
import { whenIdle } from './when-idle.ts'

const ErrorDesk = lazyPart<{ start?: boolean }>(
  () => import('./error-desk.tsx').then((room) => room.ErrorDesk),
  MissingPart,
)

/** On a narrow screen the check stands below the options: this leads there. */
export function LeadToCheck() {
  return (
    <p className={styles.lead}>
      <Button look="quiet" onClick={() => document.getElementById(errorDeskId)?.focus()}>
        {text.errorDesk.lead}
      </Button>
    </p>
  )
}

/** The check that a question shows beside its options. It comes once the question stands. */
export function StepCheck({ name }: { name: CheckName }) {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  switch (name) {
    case 'error-reader':
      return (
        <div className={styles.card}>
          <Suspense>{isIdle && <ErrorDesk start />}</Suspense>
        </div>
      )
  }
}
