import type { Option, Outcome, Question } from '../../model/guide.ts'
import type { Session, TrailEntry } from '../replay.ts'
import { toOneLine } from '../to-one-line.ts'
import { bucketNames } from './bucket-names.ts'

type FindingNoteInput = {
  session: Session
  /** The outcome, its texts without marks. */
  outcome: Outcome
  /** The whole address that opens this finding again. */
  replayLink: string
}

/**
 * What somebody who helps others has found, to be pasted into a ticket: the finding, where the cause is, the first
 * action, what shows it, and one line for each answer. The points of a review stand below "Open", "Done" and "Not
 * needed" instead, as a list to tick off that Markdown and task tools know. It holds no word that anybody typed.
 */
export function findingNote({ session: { trail, guide }, outcome, replayLink }: FindingNoteInput): string {
  const { title, bucket, action, reason } = outcome
  const points = trail.filter(({ question }) => isPoint(question))
  const checked = trail.filter(({ question }) => !isPoint(question))
  const isReview = [...guide.steps.values()].some((step) => step.kind === 'question' && isPoint(step))
  const lines = [
    `${isReview ? 'Review' : 'Finding'}: ${toOneLine(title)}`,
    ...(bucket ? [`Cause: ${bucketNames[bucket]}`] : []),
    ...(action ? [`First action: ${toOneLine(action)}`] : []),
    ...(isReview ? [] : [`Why: ${toOneLine(reason)}`]),
    ...group('Open', having(points, 'open'), '- [ ]'),
    ...group('Done', having(points, 'done'), '- [x]'),
    ...group('Not needed', having(points, undefined), '-'),
    ...group('Checked', checked, '-'),
    '',
    `Guide: ${guide.id}@${guide.version}`,
    `Link: ${replayLink}`,
  ]
  return `${lines.join('\n')}\n`
}

/** True for a question of a review: some of its answers say that a point is done or open. */
function isPoint({ options }: Question): boolean {
  return options.some(({ status }) => status !== undefined)
}

function having(points: readonly TrailEntry[], status: Option['status']): TrailEntry[] {
  return points.filter(({ option }) => option.status === status)
}

function group(title: string, entries: readonly TrailEntry[], mark: string): string[] {
  return entries.length === 0
    ? []
    : ['', `${title} (${entries.length})`, ...entries.map((one) => `${mark} ${say(one)}`)]
}

function say({ question, option }: TrailEntry): string {
  return toOneLine(option.note ?? `${question.title} ${option.label}`)
}
