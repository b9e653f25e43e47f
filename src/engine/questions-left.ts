import type { Guide } from '../model/guide.ts'
import type { Answers } from './answers.ts'
import { knownOf } from './known-of.ts'
import { answersOf, type Session } from './replay.ts'
import { stateKey, waysOn } from './ways-on.ts'

export type QuestionsLeft = { fewest: number; most: number }

/**
 * How many questions can still come for somebody at the current step of a session, that step included: the fewest
 * and the most over all ways that the answers on the trail leave open. A question whose answer is known beforehand is
 * not asked, and leads on by that answer only. An outcome has none left.
 */
export function questionsLeft(session: Session): QuestionsLeft {
  const { guide, trail, current } = session
  const { before, after } = knownOf(session)
  const walked = new Map([...before, ...answersOf({ trail, ahead: [], known: [] })])
  return count(guide, current.id, walked, after, new Map())
}

function count(
  guide: Guide,
  step: string,
  answers: Answers,
  known: Answers,
  counted: Map<string, QuestionsLeft>,
): QuestionsLeft {
  const key = stateKey(guide, step, answers)
  const earlier = counted.get(key)
  if (earlier) return earlier
  const settled = known.get(step)
  const ways = waysOn(guide, step, answers).filter(({ option }) => option === (settled ?? option))
  const left = ways.map((way) => count(guide, way.target, way.answers, known, counted))
  const asked = left.length > 0 && settled === undefined ? 1 : 0
  const fewest = asked + Math.min(...left.map((one) => one.fewest), left.length === 0 ? 0 : Number.POSITIVE_INFINITY)
  const most = asked + Math.max(0, ...left.map((one) => one.most))
  counted.set(key, { fewest, most })
  return { fewest, most }
}
