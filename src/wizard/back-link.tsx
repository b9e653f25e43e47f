import { Link } from 'react-router'
import { formatLink, linkTo } from '../engine/link.ts'
import { answersOf, replay, type Session } from '../engine/replay.ts'
import styles from './page.module.css'
import { text } from './text.ts'

/** Leads to the question before the current step, or to the start page when there is none. Answers are kept. */
export function BackLink({ session }: { session: Session }) {
  const last = session.trail.at(-1)
  const { guide, from } = session
  const before = last && replay(guide, answersOf(session), { from, at: last.question.id })
  return (
    <Link to={before ? formatLink(linkTo(before)) : '/'} className={styles.back}>
      {text.question.back}
    </Link>
  )
}
