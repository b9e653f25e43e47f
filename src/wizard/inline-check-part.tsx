import { Suspense, useEffect, useState } from 'react'
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

const loadRoom = () => import('./checks/inline-check.tsx')
const InlineCheck = lazyPart<InlineCheckPartProps>(() => loadRoom().then((room) => room.InlineCheck), MissingPart)

/** How long options wait for the check above them, in milliseconds. After that they come, and the check when it can. */
const patience = 1500
const ready = new WeakSet<Question>()

/** The check inside a question, fetched for the questions that have one. The error reader stands beside the options. */
export function InlineCheckPart({ isReady, ...props }: InlineCheckPartProps & { isReady: boolean }) {
  if (!hasPart(props.question)) return null
  const coming = <p className={styles.comingCheck}>{text.coming}</p>
  return isReady ? (
    <Suspense fallback={coming}>
      <InlineCheck {...props} />
    </Suspense>
  ) : (
    coming
  )
}

/**
 * Fetches the check of a question, and says whether its options may be shown: options that move down while a finger is
 * on its way are missed.
 */
export function useCheckReady(question: Question): boolean {
  const [isReady, setReady] = useState(() => !hasPart(question) || ready.has(question))
  useEffect(() => {
    if (isReady) return
    void Promise.race([fetchAll(question).catch(() => {}), after(patience)]).then(() => {
      ready.add(question)
      setReady(true)
    })
  }, [isReady, question])
  return isReady
}

function hasPart({ check }: Question): boolean {
  return check !== undefined && check !== 'error-reader'
}

async function fetchAll(question: Question): Promise<void> {
  const [{ fetchOpenCheck }] = await Promise.all([loadRoom(), InlineCheck.fetch()])
  await fetchOpenCheck(question)
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
