import { useMemo } from 'react'
import { questionsLeft } from '../engine/questions-left.ts'
import type { Session } from '../engine/replay.ts'
import styles from './page.module.css'
import { text } from './text.ts'

/** Where in the guide the person is, and how much can still come. */
export function Progress({ session }: { session: Session }) {
  const { guide, trail, current } = session
  const { fewest, most } = useMemo(() => questionsLeft(session), [session])
  const words = [
    guide.sectionOf.get(current.id)?.title,
    text.question.step(trail.length + 1),
    text.question.left(fewest, most),
  ]
  return <p className={styles.progress}>{words.filter(Boolean).join(' · ')}</p>
}
