import type { Question } from '../model/guide.ts'
import type { Answers } from './answers.ts'
import { knownOf } from './known-of.ts'
import { answersOf, type Session } from './replay.ts'
import { stateKey, waysOn } from './ways-on.ts'

/**
 * The questions that can still come after the current step of a session, nearest first. A question whose answer is
 * known beforehand leads on by that answer only, so what its other options lead to cannot come.
 */
export function questionsToCome(session: Session): Question[] {
  const { guide, trail, current } = session
  const { before, after: settled } = knownOf(session)
  const walked = new Map([...before, ...answersOf({ trail, ahead: [], known: [] })])
  const found = new Map<string, Question>()
  const seen = new Set<string>()
  const queue: { step: string; answers: Answers }[] = [{ step: current.id, answers: walked }]
  for (const { step, answers } of queue) {
    for (const { option, target, answers: after } of waysOn(guide, step, answers)) {
      if ((settled.get(step) ?? option) !== option) continue
      const question = guide.steps.get(target)
      const key = stateKey(guide, target, after)
      if (question?.kind !== 'question' || seen.has(key)) continue
      seen.add(key)
      found.set(target, question)
      queue.push({ step: target, answers: after })
    }
  }
  return [...found.values()]
}
