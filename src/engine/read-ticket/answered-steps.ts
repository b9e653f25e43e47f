import type { Guide, Question, Step } from '../../model/guide.ts'
import type { Link } from '../link.ts'
import { replay } from '../replay.ts'
import { toOneLine } from '../to-one-line.ts'
import { type AnswerLine, labelBehind, readAnswerLine } from './read-answer-line.ts'

/** One answered step of a ticket: the ids from its link, the words from its lines, as far as each of them is there. */
export type AnsweredStep = {
  /** The id of the question; null when only the ticket's words tell of it. */
  id: string | null
  optionId: string | null
  /** What the ticket says, with the time in UTC, empty when unknown; null where there is only a link. */
  words: { title: string; label: string; time: string } | null
}

/** No walk is longer; a ticket that is was not made by one. */
export const mostSteps = 200

/**
 * The answered steps of a ticket, at most 200. Its lines say which ones belong to the walk. Where it has none, and where
 * some were lost on their way, the link says it: as far as the guide can follow it, or else all of its answers.
 */
export function answeredSteps(guide: Guide, link: Link, lines: readonly string[]): AnsweredStep[] {
  const { trail, reached } = replay(guide, link.answers, { from: link.from, at: link.step })
  const walked = trail.map(({ question, option }) => fromLink([question.id, option.id]))
  if (lines.length === 0) return (reached ? walked : [...link.answers].map(fromLink)).slice(0, mostSteps)
  const told = stepsOfLines(guide, link, lines.slice(0, mostSteps).map(readAnswerLine))
  const toldById = new Map(told.map((step) => [step.id, step]))
  const ids = new Set(walked.map(({ id }) => id))
  const hasGaps = reached && told.length < walked.length && told.every(({ id }) => ids.has(id))
  return hasGaps ? walked.map((step) => toldById.get(step.id) ?? step) : told
}

function fromLink([id, optionId]: readonly [string, string]): AnsweredStep {
  return { id, optionId, words: null }
}

function stepsOfLines(guide: Guide, link: Link, lines: readonly AnswerLine[]): AnsweredStep[] {
  const entries = [...link.answers]
  const inLink = [...link.answers.keys()]
  const named = lines.map((line, position) => questionNamed(guide, line, [inLink[position], ...inLink]))
  const claimed = new Set(named.map((question) => question?.id))
  return lines.map((line, position) => {
    const question = named[position]
    if (question) return withNamed(question, link.answers.get(question.id), line)
    // The lines stand in the order of the link: a line without a known title takes the answer at its place.
    const [id, optionId] = entries[position] ?? []
    const isFree = id !== undefined && !claimed.has(id)
    return { id: isFree ? id : null, optionId: isFree ? (optionId ?? null) : null, words: wordsOf(line) }
  })
}

/** The question with the title of a line. Of several with one title the first of the `likely` ones counts. */
function questionNamed(guide: Guide, line: AnswerLine, likely: readonly (string | undefined)[]): Question | null {
  const steps = [...likely.flatMap((id) => guide.steps.get(id ?? '') ?? []), ...guide.steps.values()]
  const fits = (step: Step): step is Question =>
    step.kind === 'question' && labelBehind(toOneLine(step.title), line) !== null
  return steps.find(fits) ?? null
}

function withNamed(question: Question, inLink: string | undefined, line: AnswerLine): AnsweredStep {
  const label = labelBehind(toOneLine(question.title), line) ?? line.label
  const byLabel = question.options.find((option) => toOneLine(option.label) === label)?.id
  return {
    id: question.id,
    optionId: inLink ?? byLabel ?? null,
    words: { title: toOneLine(question.title), label, time: line.time },
  }
}

function wordsOf({ title, label, time }: AnswerLine): AnsweredStep['words'] {
  return { title, label, time }
}
