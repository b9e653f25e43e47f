import type { Guide, Option, Question, Step } from '../model/guide.ts'
import type { Answers } from './answers.ts'
import { askedBefore } from './asked-before.ts'
import { followRenames } from './follow-renames.ts'
import { nextStep } from './next-step.ts'
import { stepsAfter } from './steps-after.ts'

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
  /**
   * Answers that are known beforehand: of questions that may still come, and, where a walk begins in the middle, of
   * earlier ones that its conditions ask about.
   */
  known: readonly TrailEntry[]
  /** Questions that were answered, but do not belong to this walk: the answers were dropped. */
  unfit: readonly string[]
  /** False when the step that was asked for, or the one to begin with, is not on this walk. */
  reached: boolean
}

/**
 * Walks the answers from the first step (or from `from`) and stops at the step `at`; without it, or when it is not on
 * the way, at the first question without a valid answer or at an outcome. Ids that were renamed count as those of today;
 * unknown ones are ignored, not thrown at.
 */
export function replay(
  guide: Guide,
  given: Answers,
  where: { from?: string | null; at?: string | null } = {},
): Session {
  const { answers, from, at } = followRenames(guide, { answers: given, ...where })
  const start = from && guide.steps.has(from) ? from : guide.start
  const before = knownBefore(guide, answers, start)
  const { walked, end } = walk(guide, answers, start, before)
  const stop = walked.findIndex(({ question }) => question.id === at)
  const trail = stop === -1 ? walked : walked.slice(0, stop)
  const ahead = stop === -1 ? [] : walked.slice(stop)
  const current = ahead[0]?.question ?? end
  const known = [...before, ...knownAfter(guide, answers, end)]
  const used = new Set([...walked, ...known].map(({ question }) => question.id))
  const unfit = [...answers.keys()].filter((id) => !used.has(id))
  return {
    guide,
    from: start,
    trail,
    current,
    ahead,
    known,
    unfit,
    reached: (!at || current.id === at) && (!from || from === start),
  }
}

function walk(
  guide: Guide,
  answers: Answers,
  start: string,
  before: readonly TrailEntry[],
): { walked: TrailEntry[]; end: Step } {
  const walked: TrailEntry[] = []
  const onTrail = new Map(before.map(({ question, option }) => [question.id, option.id]))
  let step = guide.steps.get(start) as Step
  while (step.kind === 'question' && !walked.some(({ question }) => question.id === step.id)) {
    const entry = entryOf(guide, answers, step.id)
    if (!entry) break
    onTrail.set(step.id, entry.option.id)
    const following = guide.steps.get(nextStep(entry.option.next, onTrail) ?? '')
    if (!following) break
    walked.push(entry)
    step = following
  }
  return { walked, end: step }
}

function knownBefore(guide: Guide, answers: Answers, start: string): TrailEntry[] {
  const asked = answers.size === 0 ? [] : askedBefore(guide, start)
  return asked.flatMap(({ id }) => entryOf(guide, answers, id) ?? [])
}

function knownAfter(guide: Guide, answers: Answers, end: Step): TrailEntry[] {
  const after = answers.size === 0 ? [] : [...stepsAfter(guide, end.id)]
  return after.flatMap((id) => entryOf(guide, answers, id) ?? [])
}

function entryOf(guide: Guide, answers: Answers, id: string): TrailEntry | null {
  const question = guide.steps.get(id)
  if (question?.kind !== 'question') return null
  const option = question.options.find((one) => one.id === answers.get(id))
  return option ? { question, option } : null
}

/** The answers of a session that fit: the trail, what lies ahead, and what is known beforehand. */
export function answersOf({ trail, ahead, known }: Pick<Session, 'trail' | 'ahead' | 'known'>): Answers {
  return new Map([...trail, ...ahead, ...known].map(({ question, option }) => [question.id, option.id]))
}
