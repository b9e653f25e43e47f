import type { Question } from '../model/guide.ts'
import type { Answers } from './answers.ts'
import { askedBefore } from './asked-before.ts'
import { answersOf, type Session } from './replay.ts'
import { stateKey, waysOn } from './ways-on.ts'

/**
 * The questions that can still come after the current step of a session, nearest first. A question whose answer is
 * known beforehand leads on by that answer only, so what its other options lead to cannot come.
 */
export function questionsToCome({ guide, from, trail, current, known }: Session): Question[] {
  const before = new Set(askedBefore(guide, from).map(({ id }) => id))
  const walked = answersOf({ trail, ahead: [], known: known.filter(({ question }) => before.has(question.id)) })
  const fixed = answersOf({ trail: [], ahead: [], known })
  const found = new Map<string, Question>()
  const seen = new Set<string>()
  const queue: { step: string; answers: Answers }[] = [{ step: current.id, answers: walked }]
  for (const { step, answers } of queue) {
    for (const { option, target, answers: after } of waysOn(guide, step, answers)) {
      if ((fixed.get(step) ?? option) !== option) continue
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
