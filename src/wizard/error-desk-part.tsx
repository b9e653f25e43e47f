import { Suspense, useEffect, useState } from 'react'
import type { Guide } from '../model/guide.ts'
import { Button } from '../ui/button.tsx'
import { lazyPart } from '../ui/lazy-part.tsx'
import styles from './error-desk-part.module.css'
import { MissingPart } from './missing-part.tsx'
import { text } from './text.ts'
import { whenIdle } from './when-idle.ts'

const deskId = 'check'
const words = text.errorDesk

const ErrorDesk = lazyPart<{ guide: Guide }>(async () => {
  const room = await import('./error-desk.tsx')
  await room.fetchErrorDesk()
  return room.ErrorDesk
}, MissingPart)

/** On a narrow screen the box for error texts stands below the options: this leads there. */
export function LeadToCheck() {
  return (
    <p className={styles.lead}>
      <Button look="quiet" onClick={() => document.getElementById(deskId)?.focus()}>
        {words.lead}
      </Button>
    </p>
  )
}

/** The box for error texts that a question shows beside its options. It comes once the question stands. */
export function ErrorDeskPart({ guide }: { guide: Guide }) {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => whenIdle(() => setIdle(true)), [])
  const coming = (
    <div className={styles.coming}>
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
    </div>
  )
  return (
    <section id={deskId} className={styles.card} aria-label={words.title} tabIndex={-1}>
      {isIdle ? (
        <Suspense fallback={coming}>
          <ErrorDesk guide={guide} />
        </Suspense>
      ) : (
        coming
      )}
    </section>
  )
}
