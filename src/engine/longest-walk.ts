import type { Guide } from '../model/guide.ts'
import type { Answers } from './answers.ts'
import { stateKey, waysOn } from './ways-on.ts'

type Answer = readonly [question: string, option: string]

/**
 * The answers of a walk from the first step that asks the most questions. Conditions are respected: somebody can really
 * go it. Of several such walks the one whose options stand first. Empty where the guide begins with an outcome.
 */
export function longestWalk(guide: Guide): Answers {
  return new Map(longestFrom(guide, guide.start, new Map(), new Map()))
}

function longestFrom(
  guide: Guide,
  step: string,
  answers: Answers,
  known: Map<string, readonly Answer[]>,
): readonly Answer[] {
  const key = stateKey(guide, step, answers)
  const earlier = known.get(key)
  if (earlier) return earlier
  let longest: readonly Answer[] = []
  for (const way of waysOn(guide, step, answers)) {
    const after = longestFrom(guide, way.target, way.answers, known)
    if (after.length + 1 > longest.length) longest = [[step, way.option], ...after]
  }
  known.set(key, longest)
  return longest
}
