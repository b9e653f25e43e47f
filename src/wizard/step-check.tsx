import { Suspense, useEffect, useState } from 'react'
import type { CheckName } from '../model/check-names.ts'
import { Button } from '../ui/button.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import { MissingPart } from './missing-part.tsx'
import styles from './step-check.module.css'
import { text } from './text.ts'
import { whenIdle } from './when-idle.ts'

const checkId = 'check'

const checks = {
  'error-reader': {
    lead: text.errorDesk.lead,
    name: text.errorDesk.title,
    View: lazyPart<{ start?: boolean }>(() => import('./error-desk.tsx').then((room) => room.ErrorDesk), MissingPart),
  },
} satisfies Record<CheckName, unknown>

/** On a narrow screen the check stands below the options: this leads there. */
export function LeadToCheck({ name }: { name: CheckName }) {
  return (
    <p className={styles.lead}>
      <Button look="quiet" onClick={() => document.getElementById(checkId)?.focus()}>
        {checks[name].lead}
      </Button>
    </p>
  )
}

/** The check that a question shows beside its options. It comes once the question stands. */
export function StepCheck({ name }: { name: CheckName }) {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  const { name: label, View } = checks[name]
  return (
    <section id={checkId} className={styles.card} aria-label={label} tabIndex={-1}>
      <Suspense>{isIdle && <View start />}</Suspense>
    </section>
  )
}
