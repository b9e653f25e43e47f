import type { Answers } from './answers.ts'
import { answersOf, replay, type Session, type TrailEntry } from './replay.ts'

/**
 * Gives one question of a session an answer, new or changed, and walks on as far as the other answers still fit.
 * `dropped` holds the earlier answers that are not on the walk any more, and so not in `session`. What was known
 * beforehand stays known.
 */
export function answer(
  session: Session,
  question: string,
  option: string,
): { session: Session; dropped: TrailEntry[] } {
  const { guide, from } = session
  const fitting = (answers: Answers) => replay(guide, answersOf(replay(guide, answers, { from })), { from })
  const given = new Map(answersOf(session)).set(question, option)
  const onWalk = new Set(fitting(given).trail.map((entry) => entry.question.id))
  const dropped = [...session.trail, ...session.ahead].filter((entry) => !onWalk.has(entry.question.id))
  for (const entry of dropped) given.delete(entry.question.id)
  return { session: fitting(given), dropped }
}
