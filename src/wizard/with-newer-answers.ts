import { answersOf, replay, type Session } from '../engine/replay.ts'
import type { Run } from './run.ts'

/**
 * A session from an older history entry, with the answers that were given in this browser after it was left (`since`,
 * ISO 8601): going back must not bring an answer back that was changed later. The same session when there are none, and
 * when the entry was never left.
 */
export function withNewerAnswers(session: Session, given: Run['given'], since: string | null): Session {
  if (since === null) return session
  const { guide, from, current } = session
  const later = [...session.ahead, ...session.known].flatMap(({ question }) => {
    const newest = newestOption(`${guide.id}/${question.id}/`, given, since)
    return newest === null || question.id === current.id ? [] : [[question.id, newest] as const]
  })
  if (later.length === 0) return session
  return replay(guide, new Map([...answersOf(session), ...later]), { from, at: current.id })
}

function newestOption(question: string, given: Run['given'], since: string): string | null {
  const answers = Object.entries(given).filter(([key, at]) => key.startsWith(question) && at > since)
  const [newest] = answers.sort(([, a], [, b]) => (a < b ? 1 : -1))
  return newest ? newest[0].slice(question.length) : null
}
