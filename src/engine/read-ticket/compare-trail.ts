import type { Guide, Option, Question, Step } from '../../model/guide.ts'
import type { Answers } from '../answers.ts'
import { followRenames } from '../follow-renames.ts'
import type { Link } from '../link.ts'
import { nextStep } from '../next-step.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { toOneLine } from '../to-one-line.ts'
import { type AnsweredStep, answeredSteps } from './answered-steps.ts'

/** How a step of a ticket differs from the guide as it is now. */
export type Change = 'question-gone' | 'question-worded' | 'option-gone' | 'option-worded' | 'leads-elsewhere'

export type ComparedStep = AnsweredStep & {
  /** The question and the option that was taken, as the guide has them now; null when it has them no more. */
  question: Question | null
  option: Option | null
  changes: readonly Change[]
  /** Where the answer leads now. */
  next: Step | null
  /** The options that were not taken, each with the step to which it would have led. */
  others: readonly { option: Option; next: Step | null }[]
}

export type ComparedTrail = {
  steps: readonly ComparedStep[]
  /** The step at which the walk stopped, as the guide has it now; null when it is gone or the link does not say it. */
  end: Step | null
  /** True when the step at which the walk stopped is gone, or has other words. */
  endChanged: boolean
  /** How many steps differ. */
  differing: number
}

/** What a ticket tells of a walk: the ids in its link, the words in its lines and fields. */
type Told = { link: Link; ticket: Pick<Ticket, 'answers' | 'fields'> }

/**
 * Lays the walk of a ticket beside the guide as it is now: each answered step, what else could have been answered, and
 * what has changed since. Never throws, whatever the ticket says.
 */
export function compareTrail(guide: Guide, { link: then, ticket }: Told): ComparedTrail {
  const { at, ...today } = followRenames(guide, { ...then, at: then.step })
  const link: Link = { ...today, step: at }
  const answered = answeredSteps(guide, link, ticket.answers)
  const onTrail = new Map(knownBefore(link, answered))
  const steps = answered.map((step, position) => {
    const after = position + 1 < answered.length ? (answered[position + 1]?.id ?? null) : link.step
    const compared = compareStep(guide, step, onTrail, after)
    if (step.id !== null && step.optionId !== null) onTrail.set(step.id, step.optionId)
    return compared
  })
  const end = guide.steps.get(link.step ?? '') ?? null
  const differing = steps.filter(({ changes }) => changes.length > 0).length
  return { steps, end, endChanged: link.step !== null && isEndChanged(end, ticket.fields), differing }
}

/** Where a walk begins in the middle, what is known from before it counts for the ways on. */
function knownBefore({ from, answers }: Link, answered: readonly AnsweredStep[]): [string, string][] {
  const walked = new Set(answered.map(({ id }) => id))
  return from === null ? [] : [...answers].filter(([question]) => !walked.has(question))
}

function compareStep(guide: Guide, step: AnsweredStep, onTrail: Answers, after: string | null): ComparedStep {
  const found = guide.steps.get(step.id ?? '')
  const question = found?.kind === 'question' ? found : null
  const option = question?.options.find(({ id }) => id === step.optionId) ?? null
  const leadsTo = (one: Option) => {
    const id = nextStep(one.next, new Map(onTrail).set(step.id ?? '', one.id))
    return guide.steps.get(id ?? '') ?? null
  }
  const next = option && leadsTo(option)
  const others = question?.options.filter((one) => one !== option) ?? []
  return {
    ...step,
    question,
    option,
    changes: changesOf(step, question, option, next !== null && after !== null && next.id !== after),
    next,
    others: others.map((one) => ({ option: one, next: leadsTo(one) })),
  }
}

function changesOf(
  { words }: AnsweredStep,
  question: Question | null,
  option: Option | null,
  moved: boolean,
): Change[] {
  if (!question) return ['question-gone']
  const changes: (Change | false)[] = [
    words !== null && toOneLine(question.title) !== words.title && 'question-worded',
    !option && 'option-gone',
    words !== null && option !== null && toOneLine(option.label) !== words.label && 'option-worded',
    moved && 'leads-elsewhere',
  ]
  return changes.filter((change) => change !== false)
}

/** A ticket says its end in words: the result ends with the title of an outcome, the other field with a question's. */
function isEndChanged(end: Step | null, { result, stoppedAt }: Ticket['fields']): boolean {
  const then = stoppedAt || result
  return end === null || (then !== '' && !then.endsWith(toOneLine(end.title)))
}
