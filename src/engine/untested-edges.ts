import type { Guide } from '../model/guide.ts'
import type { Answers } from './answers.ts'
import { type Edge, everyEdge } from './every-edge.ts'
import { replay } from './replay.ts'

/** The ways on that can really be gone and that no example walks, nearest first, each with its shortest answers. */
export function untestedEdges(guide: Guide, examples: readonly Answers[]): Edge[] {
  const walked = new Set(examples.flatMap((answers) => edgesWalked(guide, answers)))
  return everyEdge(guide).filter((edge) => !walked.has(edgeKey(edge)))
}

/** Names a way on: two are one when question, option and target agree. */
export function edgeKey({ question, option, target }: Pick<Edge, 'question' | 'option' | 'target'>): string {
  return `${question} ${option} ${target}`
}

/** The names of the ways on that these answers walk. Answers that lead nowhere walk as far as they fit. */
export function edgesWalked(guide: Guide, answers: Answers): string[] {
  const { trail, current } = replay(guide, answers)
  return trail.map(({ question, option }, position) =>
    edgeKey({ question: question.id, option: option.id, target: trail[position + 1]?.question.id ?? current.id }),
  )
}
