import type { Guide } from '../model/guide.ts'
import type { Answers } from './answers.ts'
import { stateKey, waysOn } from './ways-on.ts'

/** One way on: an option and the step it leads to, with the shortest answers that go this way (the option included). */
export type Edge = { question: string; option: string; target: string; answers: Answers }

type State = { step: string; answers: Answers }

/**
 * Every option of a guide with every step that it really leads to, breadth first, so that each comes with its
 * shortest answers. Two walks to a step count as one unless they differ in an answer that a later condition asks
 * about. Throws when there are more such states than `limit`: then the conditions of the guide are too many to walk.
 */
export function everyEdge(guide: Guide, limit = 200_000): Edge[] {
  const edges = new Map<string, Edge>()
  const seen = new Set<string>()
  const queue: State[] = [{ step: guide.start, answers: new Map() }]
  for (const { step, answers } of queue) {
    for (const way of waysOn(guide, step, answers)) {
      const key = `${step} ${way.option} ${way.target}`
      if (!edges.has(key)) edges.set(key, { question: step, ...way })
      const state = stateKey(guide, way.target, way.answers)
      if (seen.has(state)) continue
      if (seen.size >= limit) throw new Error(`Guide "${guide.id}" has more than ${limit} states.`)
      seen.add(state)
      queue.push({ step: way.target, answers: way.answers })
    }
  }
  return [...edges.values()]
}

/** The shortest answers that end at each step a guide can reach; the start needs none. */
export function shortestAnswers(guide: Guide): ReadonlyMap<string, Answers> {
  const shortest = new Map<string, Answers>([[guide.start, new Map()]])
  for (const { target, answers } of everyEdge(guide)) {
    const known = shortest.get(target)
    if (!known || known.size > answers.size) shortest.set(target, answers)
  }
  return shortest
}
