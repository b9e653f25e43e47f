import type { Guide } from '../model/guide.ts'
import type { Answers } from './answers.ts'
import { askedBefore } from './asked-before.ts'
import { type Link, linkTo } from './link.ts'
import { questionsToCome } from './questions-to-come.ts'
import { answersOf, replay, type Session } from './replay.ts'

/** What the help desk knows of somebody: where to start (null is the guide's first step), and answers. */
export type HelpStart = { start: string | null; known: Answers }

/**
 * Where somebody stands who opens a link of the help desk. Of what is known only that counts which matters: answers on
 * the walk from the start, of questions that can still come, and of earlier ones that conditions ask about.
 */
export function helpSession(guide: Guide, { start, known }: HelpStart): Session {
  const session = replay(guide, known, { from: start })
  const matters = new Set([...askedBefore(guide, session.from), ...questionsToCome(session)].map(({ id }) => id))
  const mattering = session.known.filter(({ question }) => matters.has(question.id))
  return replay(guide, answersOf({ ...session, known: mattering }), { from: session.from })
}

/** The link that the help desk sends: it opens as far from the start as the known answers lead. */
export function makeHelpLink(guide: Guide, { ticketNumber, ...start }: HelpStart & Pick<Link, 'ticketNumber'>): Link {
  return { ...linkTo(helpSession(guide, start)), ticketNumber }
}
