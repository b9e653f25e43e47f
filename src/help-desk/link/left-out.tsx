import { answersOf, type Session } from '../../engine/replay.ts'
import { useMemory } from '../memory.ts'
import { text } from '../text.ts'
import styles from './link-page.module.css'

/** Names the answers that the help desk gave and the link does not carry, because nothing asks for them any more. */
export function LeftOut({ session }: { session: Session }) {
  const known = useMemory(({ draft }) => draft.known)
  const carried = answersOf(session)
  const left = [...known.keys()].filter((id) => !carried.has(id))
  const titles = left.flatMap((id) => session.guide.steps.get(id)?.title ?? [])
  if (titles.length === 0) return null
  return <p className={styles.note}>{text.link.known.leftOut(titles)}</p>
}
