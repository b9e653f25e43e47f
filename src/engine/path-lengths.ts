import type { Guide } from '../model/guide.ts'
import type { Answers } from './answers.ts'
import { shortestAnswers } from './every-edge.ts'
import { stateKey, waysOn } from './ways-on.ts'

/** How many ways through a guide ask how many questions: the count for 3 questions stands at 3. */
export type Lengths = readonly bigint[]

export type PathLengths = {
  /** Ways that differ in the steps they show. Options that lead to one step are one way. */
  paths: Lengths
  /** Ways that differ in at least one answer. */
  answers: Lengths
  /** The fewest questions before each outcome that can be reached. */
  shortest: ReadonlyMap<string, number>
}

type State = { step: string; answers: Answers }

/**
 * Counts the ways from the first step of a sound guide to its outcomes by the number of questions they ask. Conditions
 * are respected: a way counts only when some answers really go it. Nothing is walked twice: ways that stand at one step
 * and agree on every answer that a later condition asks about are counted together.
 */
export function pathLengths(guide: Guide): PathLengths {
  const start: State = { step: guide.start, answers: new Map() }
  const outcomes = [...shortestAnswers(guide)].filter(([id]) => guide.steps.get(id)?.kind === 'outcome')
  return {
    paths: countPaths(guide, [start], new Map()),
    answers: countAnswers(guide, start, new Map()),
    shortest: new Map(outcomes.map(([id, answers]) => [id, answers.size])),
  }
}

function countAnswers(guide: Guide, { step, answers }: State, counted: Map<string, Lengths>): Lengths {
  const key = stateKey(guide, step, answers)
  const earlier = counted.get(key)
  if (earlier) return earlier
  const after = waysOn(guide, step, answers).map((way) =>
    countAnswers(guide, { step: way.target, answers: way.answers }, counted),
  )
  const lengths = oneMore(after)
  counted.set(key, lengths)
  return lengths
}

/** `states` are all that somebody can be in who has seen one row of steps: at one step, with different answers. */
function countPaths(guide: Guide, states: readonly State[], counted: Map<string, Lengths>): Lengths {
  const key = states
    .map(({ step, answers }) => stateKey(guide, step, answers))
    .sort()
    .join('\n')
  const earlier = counted.get(key)
  if (earlier) return earlier
  const lengths = oneMore([...statesAfter(guide, states).values()].map((after) => countPaths(guide, after, counted)))
  counted.set(key, lengths)
  return lengths
}

/** For each step that can come next the states in which somebody can be there. */
function statesAfter(guide: Guide, states: readonly State[]): ReadonlyMap<string, State[]> {
  const after = new Map<string, Map<string, State>>()
  for (const { target, answers } of states.flatMap(({ step, answers }) => waysOn(guide, step, answers))) {
    const known = after.get(target) ?? new Map<string, State>()
    after.set(target, known.set(stateKey(guide, target, answers), { step: target, answers }))
  }
  return new Map([...after].map(([step, found]) => [step, [...found.values()]]))
}

/** All these ways with one question before them; a single way without questions when there are none. */
function oneMore(after: readonly Lengths[]): Lengths {
  if (after.length === 0) return [1n]
  const longest = Math.max(...after.map(({ length }) => length))
  const sums = Array.from({ length: longest }, (_, length) =>
    after.reduce((sum, lengths) => sum + (lengths[length] ?? 0n), 0n),
  )
  return [0n, ...sums]
}
