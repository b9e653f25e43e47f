import type { Guide, Question } from '../model/guide'
import type { Answers } from './answers'
import { nextStep } from './next-step'

/** One way on: an option and the step it leads to, with the shortest answers that go this way (the option included). */
export type Edge = { question: string; option: string; target: string; answers: Answers }

type State = { step: string; answers: Answers }

/**
 * Every option of a guide with every step that it really leads to, breadth first, so that each comes with its
 * shortest answers. Two ways to a step count as one unless they differ in an answer that some condition asks about.
 * Throws when there are more such states than `limit`: then the conditions of the guide are too many to walk.
 */
export function everyEdge(guide: Guide, limit = 500_000): Edge[] {
  const asked = questionsInConditions(guide)
  const edges = new Map<string, Edge>()
  const seen = new Set<string>()
  const queue: State[] = [{ step: guide.start, answers: new Map() }]
  for (const state of queue) {
    for (const edge of edgesFrom(guide, state)) {
      const key = `${edge.question} ${edge.option} ${edge.target}`
      if (!edges.has(key)) edges.set(key, edge)
      const stateKey = `${edge.target} ${asked.map((id) => edge.answers.get(id) ?? '').join()}`
      if (seen.has(stateKey)) continue
      seen.add(stateKey)
      if (seen.size > limit) throw new Error(`Guide "${guide.id}" has more than ${limit} states.`)
      queue.push({ step: edge.target, answers: edge.answers })
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

function edgesFrom(guide: Guide, { step, answers }: State): Edge[] {
  const question = guide.steps.get(step)
  if (question?.kind !== 'question' || answers.has(step)) return []
  return question.options.flatMap((option) => {
    const onTrail = new Map(answers).set(question.id, option.id)
    const target = nextStep(option.next, onTrail)
    return target === null ? [] : [{ question: question.id, option: option.id, target, answers: onTrail }]
  })
}

function questionsInConditions(guide: Guide): string[] {
  const questions = [...guide.steps.values()].filter((step): step is Question => step.kind === 'question')
  const branches = questions.flatMap(({ options }) =>
    options.flatMap(({ next }) => (typeof next === 'string' ? [] : next)),
  )
  return [...new Set(branches.flatMap(({ when = {} }) => Object.keys(when)))]
}
