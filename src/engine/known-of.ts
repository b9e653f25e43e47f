import type { Answers } from './answers.ts'
import { askedBefore } from './asked-before.ts'
import { answersOf, type Session } from './replay.ts'

/**
 * What is known beforehand on a walk, in two: `before`, what conditions ask about from questions that lie before its
 * start, and `after`, answers of questions that can still come.
 */
export function knownOf({ guide, from, known }: Pick<Session, 'guide' | 'from' | 'known'>): {
  before: Answers
  after: Answers
} {
  const ids = new Set(askedBefore(guide, from).map(({ id }) => id))
  const part = (isBefore: boolean) =>
    answersOf({ trail: [], ahead: [], known: known.filter(({ question }) => ids.has(question.id) === isBefore) })
  return { before: part(true), after: part(false) }
}
