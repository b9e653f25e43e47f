import type { Guide } from '../model/guide.ts'
import type { Answers } from './answers.ts'
import { answersOf, type Session } from './replay.ts'
import { stateKey, waysOn } from './ways-on.ts'

export type QuestionsLeft = { fewest: number; most: number }

/**
 * How many questions can still come for somebody at the current step of a session, that step included: the fewest
 * and the most over all ways that the answers on the trail leave open. An outcome has none left.
 */
export function questionsLeft({ guide, trail, current }: Session): QuestionsLeft {
  return count(guide, current.id, answersOf({ trail, ahead: [], known: [] }), new Map())
}

function count(guide: Guide, step: string, answers: Answers, known: Map<string, QuestionsLeft>): QuestionsLeft {
  const key = stateKey(guide, step, answers)
  const before = known.get(key)
  if (before) return before
  const left = waysOn(guide, step, answers).map((way) => count(guide, way.target, way.answers, known))
  const fewest = left.length === 0 ? 0 : 1 + Math.min(...left.map((one) => one.fewest))
  const most = left.length === 0 ? 0 : 1 + Math.max(...left.map((one) => one.most))
  known.set(key, { fewest, most })
  return { fewest, most }
}
