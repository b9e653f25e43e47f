import type { Guide } from '../model/guide.ts'
import type { Answers } from './answers.ts'
import { askedLater } from './asked-later.ts'
import { knownOf } from './known-of.ts'
import { nextStep } from './next-step.ts'
import { answersOf, type Session } from './replay.ts'
import { stateKey } from './ways-on.ts'

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
  const left = targetsFrom(guide, step, answers, known.get(step)).map(({ target, after }) =>
    count(guide, target, after, known, counted),
  )
  const asked = left.length > 0 && !known.has(step) ? 1 : 0
  const fewest = asked + Math.min(...left.map((one) => one.fewest), left.length === 0 ? 0 : Number.POSITIVE_INFINITY)
  const most = asked + Math.max(0, ...left.map((one) => one.most))
  counted.set(key, { fewest, most })
  return { fewest, most }
}

/**
 * Where the options of a step lead, or the one option that is settled. An answer that no condition asks about later is
 * left out: most ways then share one set of answers, which is what makes this quick enough for every page.
 */
function targetsFrom(guide: Guide, step: string, answers: Answers, settled: string | undefined) {
  const question = guide.steps.get(step)
  if (question?.kind !== 'question' || answers.has(step)) return []
  const matters = askedLater(guide).get(step)?.includes(step)
  return question.options.flatMap(({ id, next }) => {
    if (id !== (settled ?? id)) return []
    const after = matters ? new Map(answers).set(step, id) : answers
    const target = nextStep(next, after)
    return target === null ? [] : [{ target, after }]
  })
}
