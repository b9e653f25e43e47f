import type { Option, Question } from '../../model/guide.ts'
import type { Session, TrailEntry } from '../replay.ts'

/** The points of a review by what was answered. An answer without a status says that the point is not needed. */
export type ReviewPoints = Record<'open' | 'done' | 'notNeeded', readonly TrailEntry[]>

/** The points that a walk through a review answered; null for a guide that is none: no option of it has a status. */
export function reviewPoints({ guide, trail }: Pick<Session, 'guide' | 'trail'>): ReviewPoints | null {
  if (![...guide.steps.values()].some((step) => step.kind === 'question' && isPoint(step))) return null
  const points = trail.filter(({ question }) => isPoint(question))
  const having = (status: Option['status']) => points.filter(({ option }) => option.status === status)
  return { open: having('open'), done: having('done'), notNeeded: having(undefined) }
}

/** True for a question of a review: some of its answers say that a point is done or open. */
export function isPoint({ options }: Question): boolean {
  return options.some(({ status }) => status !== undefined)
}

/** What a list says of an answer. */
export function pointText({ question, option }: TrailEntry): string {
  return option.note ?? `${question.title} ${option.label}`
}
