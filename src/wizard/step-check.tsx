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
    intro: text.errorDesk.intro,
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
  const { name: title, intro, View } = checks[name]
  const coming = (
    <div className={styles.coming}>
      <h2>{title}</h2>
      <p>{intro}</p>
    </div>
  )
  return (
    <section id={checkId} className={styles.card} aria-label={title} tabIndex={-1}>
      {isIdle ? (
        <Suspense fallback={coming}>
          <View start />
        </Suspense>
      ) : (
        coming
      )}
    </section>
  )
}
