import type { Guide } from '../model/guide.ts'
import type { Answers } from './answers.ts'
import { stateKey, waysOn } from './ways-on.ts'

/**
 * These answers with the fewest further ones that lead from `step` to an outcome. Unchanged where `step` is an outcome,
 * or where none can be reached from it.
 */
export function finishWalk(guide: Guide, step: string, answers: Answers): Answers {
  const seen = new Set<string>()
  const queue = [{ target: step, answers }]
  for (const state of queue) {
    if (guide.steps.get(state.target)?.kind === 'outcome') return state.answers
    const key = stateKey(guide, state.target, state.answers)
    if (!seen.has(key)) queue.push(...waysOn(guide, state.target, state.answers))
    seen.add(key)
  }
  return answers
}
