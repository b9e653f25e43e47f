import { Suspense, useEffect, useRef, useState } from 'react'
import type { Session } from '../engine/replay.ts'
import type { Question } from '../model/guide.ts'
import { afterPaint } from '../ui/after-paint.ts'
import { Button } from '../ui/button.tsx'
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

/** How long options wait for the check above them, in milliseconds. After that they come without it. */
const patience = 3000
const ready = new WeakSet<Question>()

/** Whether the check of a question stands there: still `coming`, `shown`, or `late`, so that it comes when asked for. */
type CheckState = { stands: 'coming' | 'shown' | 'late'; show: () => void }

/** The check inside a question, fetched for the questions that have one. The error reader stands beside the options. */
export function InlineCheckPart({ state, ...props }: InlineCheckPartProps & { state: CheckState }) {
  return hasPart(props.question) ? <CheckPlace state={state} {...props} /> : null
}

/** The place of the check, which keeps the focus of whoever asks for a late one. */
function CheckPlace({ state, ...props }: InlineCheckPartProps & { state: CheckState }) {
  const place = useRef<HTMLDivElement>(null)
  const coming = <p className={styles.comingCheck}>{text.coming}</p>
  const show = () => {
    place.current?.focus()
    state.show()
  }
  return (
    <div ref={place} tabIndex={-1}>
      {state.stands === 'coming' && coming}
      {state.stands === 'late' && (
        <p className={styles.comingCheck}>
          <Button look="quiet" onClick={show}>
            {text.lateCheck}
          </Button>
        </p>
      )}
      {state.stands === 'shown' && (
        <Suspense fallback={coming}>
          <InlineCheck {...props} />
        </Suspense>
      )}
    </div>
  )
}

/**
 * Fetches the check of a question, and says whether it stands there: the options wait for it, because options that
 * move down while a finger is on its way are missed. A check that comes too late waits to be asked for.
 */
export function useCheck(question: Question): CheckState {
  const isThere = !hasPart(question) || ready.has(question)
  const [stands, setStands] = useState<CheckState['stands']>(isThere ? 'shown' : 'coming')
  useEffect(() => {
    if (isThere) return
    return afterPaint(async () => {
      const outcome = await Promise.race([fetched(question), after(patience)])
      if (outcome === 'shown') ready.add(question)
      setStands(outcome)
    })
  }, [isThere, question])
  return { stands, show: () => setStands('shown') }
}

function hasPart({ check }: Question): boolean {
  return check !== undefined && check !== 'error-reader'
}

/** Comes also where the check cannot be had: what stands in for it says so. */
async function fetched(question: Question): Promise<'shown'> {
  try {
    const [{ fetchOpenCheck }] = await Promise.all([loadRoom(), InlineCheck.fetch()])
    await fetchOpenCheck(question)
  } catch {}
  return 'shown'
}

function after(milliseconds: number): Promise<'late'> {
  return new Promise((resolve) => setTimeout(() => resolve('late'), milliseconds))
}
