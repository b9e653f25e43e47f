import type { RandomWalk } from '../../engine/random-walk.ts'
import { edgeKey } from '../../engine/untested-edges.ts'

/** What many walks met. It grows with each walk. */
export type WalkTally = {
  walks: number
  /** Ids of steps. */
  steps: Set<string>
  /** Names of ways on. */
  edges: Set<string>
  /** Questions on all walks together, on the shortest and on the longest. */
  questions: { sum: number; shortest: number; longest: number }
  broken: number
  /** The first walks that differ, and the first of those that broke, by their answers. */
  first: Map<string, RandomWalk>
  firstBroken: Map<string, RandomWalk>
}

const kept = 20

/** A tally of no walk. */
export function emptyTally(): WalkTally {
  return {
    walks: 0,
    steps: new Set(),
    edges: new Set(),
    questions: { sum: 0, shortest: Number.POSITIVE_INFINITY, longest: 0 },
    broken: 0,
    first: new Map(),
    firstBroken: new Map(),
  }
}

/** Adds a walk to a tally. */
export function countWalk(tally: WalkTally, walk: RandomWalk): void {
  const { answers, steps, isBroken } = walk
  const { questions } = tally
  tally.walks += 1
  for (const [position, step] of steps.entries()) {
    tally.steps.add(step)
    const target = steps[position + 1]
    if (target) tally.edges.add(edgeKey({ question: step, option: answers.get(step) ?? '', target }))
  }
  questions.sum += answers.size
  questions.shortest = Math.min(questions.shortest, answers.size)
  questions.longest = Math.max(questions.longest, answers.size)
  keep(tally.first, walk)
  if (!isBroken) return
  tally.broken += 1
  keep(tally.firstBroken, walk)
}

function keep(some: Map<string, RandomWalk>, walk: RandomWalk): void {
  if (some.size < kept) some.set([...walk.answers].join(), walk)
}
