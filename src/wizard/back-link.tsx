import { Link } from 'react-router'
import { formatLink, linkTo } from '../engine/link.ts'
import type { Session } from '../engine/replay.ts'
import { backClass } from '../ui/back-class.ts'
import { text } from './text.ts'

/** Leads to the question before the current step, or to the start page when there is none. Answers are kept. */
export function BackLink({ session }: { session: Session }) {
  const last = session.trail.at(-1)
  return (
    <Link to={last ? formatLink(linkTo(session, { step: last.question.id })) : '/'} className={backClass()}>
      {text.question.back}
    </Link>
  )
}
