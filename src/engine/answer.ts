import { answersOf, replay, type Session, type TrailEntry } from './replay.ts'

/**
 * Gives one question of a session an answer, new or changed, and walks on as far as the other answers still fit.
 * `dropped` holds the earlier answers that no longer fit; they are not in `session` any more.
 */
export function answer(
  session: Session,
  question: string,
  option: string,
): { session: Session; dropped: TrailEntry[] } {
  const given = new Map(answersOf(session)).set(question, option)
  const { guide, from } = session
  const kept = answersOf(replay(guide, given, { from }))
  const dropped = [...session.trail, ...session.ahead].filter((entry) => !kept.has(entry.question.id))
  return { session: replay(guide, kept, { from }), dropped }
}
