import type { Answers } from '../../src/engine/answers.ts'
import { waysOn } from '../../src/engine/ways-on.ts'
import type { Guide, Question } from '../../src/model/guide.ts'

/** One answer of a walk: the title of the question, and the option's place among all of them, from 0. */
export type Pick = { title: string; place: number }

/** A walk from the first question of a guide to the title of its end. */
export type Walk = { picks: Pick[]; end: string }

/**
 * The longest walk that ends well: only such an end leads back to the start by itself. Of several the first in the order
 * of the options. Throws when no walk of the guide ends well.
 */
export function longestWalk(guide: Guide): Walk {
  const walks = solvedWalks(guide, guide.start, new Map())
  const [first, ...others] = walks
  if (!first) throw new Error(`No walk of the guide "${guide.id}" ends with a solution.`)
  return others.reduce((best, walk) => (walk.picks.length > best.picks.length ? walk : best), first)
}

function solvedWalks(guide: Guide, id: string, answers: Answers): Walk[] {
  const step = guide.steps.get(id)
  if (step?.kind === 'outcome') return step.result === 'solved' ? [{ picks: [], end: step.title }] : []
  return waysOn(guide, id, answers).flatMap((way) => {
    const { title, options } = step as Question
    const pick = { title, place: options.findIndex((option) => option.id === way.option) }
    return solvedWalks(guide, way.target, way.answers).map(({ picks, end }) => ({ picks: [pick, ...picks], end }))
  })
}
