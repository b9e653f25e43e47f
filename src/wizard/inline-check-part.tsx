import { Suspense } from 'react'
import type { Session } from '../engine/replay.ts'
import type { Question } from '../model/guide.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { MissingPart } from './missing-part.tsx'
import styles from './page.module.css'
import { text } from './text.ts'

type InlineCheckPartProps = {
  session: Session
  question: Question
  chosen: string | null
  onChoose: (option: string | null) => void
}

const InlineCheck = lazyPart<InlineCheckPartProps>(
  () => import('./checks/inline-check.tsx').then((room) => room.InlineCheck),
  MissingPart,
)

/** The check inside a question, fetched for the questions that have one. The error reader stands beside the options. */
export function InlineCheckPart(props: InlineCheckPartProps) {
  if (!props.question.check || props.question.check === 'error-reader') return null
  return (
    <Suspense fallback={<p className={styles.comingCheck}>{text.coming}</p>}>
      <InlineCheck {...props} />
    </Suspense>
  )
}
