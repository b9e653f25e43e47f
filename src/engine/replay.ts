import type { Guide, Option, Question, Step } from '../model/guide.ts'
import type { Answers } from './answers.ts'
import { nextStep } from './next-step.ts'

export type TrailEntry = { question: Question; option: Option }

/** Where somebody stands in a guide: derived from the answers each time, never stored. */
export type Session = {
  guide: Guide
  /** The step at which this walk begins. */
  from: string
  /** The answered questions before the current step, in walked order. */
  trail: readonly TrailEntry[]
  current: Step
  /** Answers beyond the current step that still fit: kept while the person looks back. */
  ahead: readonly TrailEntry[]
  /** Questions that were answered, but not on this walk: the answers were dropped. */
  unfit: readonly string[]
  /** False when the step that was asked for, or the one to begin with, is not on this walk. */
  reached: boolean
}

/**
 * Walks the answers from the first step (or from `from`) and stops at the step `at`; without it, or when it is not on
 * the way, at the first question without a valid answer or at an outcome. Unknown ids are ignored, not thrown at.
 */
export function replay(
  guide: Guide,
  answers: Answers,
  { from, at }: { from?: string | null; at?: string | null } = {},
): Session {
  const start = from && guide.steps.has(from) ? from : guide.start
  const { walked, end } = walk(guide, answers, start)
  const stop = walked.findIndex(({ question }) => question.id === at)
  const trail = stop === -1 ? walked : walked.slice(0, stop)
  const ahead = stop === -1 ? [] : walked.slice(stop)
  const current = ahead[0]?.question ?? end
  const onWalk = new Set(walked.map(({ question }) => question.id))
  const unfit = [...answers.keys()].filter((id) => !onWalk.has(id))
  return {
    guide,
    from: start,
    trail,
    current,
    ahead,
    unfit,
    reached: (!at || current.id === at) && (!from || from === start),
  }
}

function walk(guide: Guide, answers: Answers, start: string): { walked: TrailEntry[]; end: Step } {
  const walked: TrailEntry[] = []
  const onTrail = new Map<string, string>()
  let step = guide.steps.get(start) as Step
  while (step.kind === 'question' && !onTrail.has(step.id)) {
    const question: Question = step
    const option = question.options.find(({ id }) => id === answers.get(question.id))
    if (!option) break
    onTrail.set(question.id, option.id)
    const following = guide.steps.get(nextStep(option.next, onTrail) ?? '')
    if (!following) break
    walked.push({ question, option })
    step = following
  }
  return { walked, end: step }
}

/** The answers of a session that fit: the trail, then what lies ahead. */
export function answersOf({ trail, ahead }: Pick<Session, 'trail' | 'ahead'>): Answers {
  return new Map([...trail, ...ahead].map(({ question, option }) => [question.id, option.id]))
}
