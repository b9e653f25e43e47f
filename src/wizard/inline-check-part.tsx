import { Suspense, use } from 'react'
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

/** How long a question waits for its check, in milliseconds. After that it comes alone, and the check when it can. */
const patience = 1500
const waits = new WeakMap<Question, Promise<unknown>>()

/**
 * The check inside a question, fetched for the questions that have one. The question waits for it, because options
 * that move down while a finger is on its way are missed. The error reader stands beside the options.
 */
export function InlineCheckPart(props: InlineCheckPartProps) {
  const { question } = props
  if (!question.check || question.check === 'error-reader') return null
  use(waitFor(question))
  return (
    <Suspense fallback={<p className={styles.comingCheck}>{text.coming}</p>}>
      <InlineCheck {...props} />
    </Suspense>
  )
}

function waitFor(question: Question): Promise<unknown> {
  const wait = waits.get(question) ?? Promise.race([fetchAll(question).catch(() => {}), after(patience)])
  waits.set(question, wait)
  return wait
}

async function fetchAll(question: Question): Promise<void> {
  const [{ fetchOpenCheck }] = await Promise.all([loadRoom(), InlineCheck.fetch()])
  await fetchOpenCheck(question)
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
