import type { Outcome } from '../../model/guide.ts'
import type { Session, TrailEntry } from '../replay.ts'
import { bucketNames } from './bucket-names.ts'
import { toCell } from './to-cell.ts'

type Status = 'done' | 'open' | undefined

type FindingNoteInput = {
  session: Session
  /** The outcome, its texts without marks. */
  outcome: Outcome
  /** The whole address that opens this finding again. */
  replayLink: string
}

/**
 * What somebody who helps others has found, to be pasted into a ticket: the finding, where the cause is, the first
 * action, what shows it, and one line for each answer. Answers of a review stand below "Open", "Done" and "Not needed"
 * instead, as a list to tick off. It holds no word that anybody typed.
 */
export function findingNote({ session: { trail, guide }, outcome, replayLink }: FindingNoteInput): string {
  const { title, bucket, action, reason } = outcome
  const isReview = trail.some(({ option }) => option.status !== undefined)
  const lines = [
    isReview ? toCell(title) : `Finding: ${toCell(title)}`,
    ...(bucket ? [`Cause: ${bucketNames[bucket]}`] : []),
    ...(action ? [`First action: ${toCell(action)}`] : []),
    `${isReview ? 'Result' : 'Why'}: ${toCell(reason)}`,
    ...(isReview ? reviewLines(trail) : group('Checked', trail, '-')),
    '',
    `Guide: ${guide.id}@${guide.version}`,
    `Link: ${replayLink}`,
  ]
  return `${lines.join('\n')}\n`
}

function reviewLines(trail: readonly TrailEntry[]): string[] {
  const having = (status: Status) => trail.filter(({ option }) => option.status === status)
  return [
    ...group('Open', having('open'), '- [ ]'),
    ...group('Done', having('done'), '- [x]'),
    ...group('Not needed', having(undefined), '-'),
  ]
}

function group(title: string, entries: readonly TrailEntry[], mark: string): string[] {
  return entries.length === 0
    ? []
    : ['', `${title} (${entries.length})`, ...entries.map((one) => `${mark} ${say(one)}`)]
}

function say({ question, option }: TrailEntry): string {
  return toCell(option.note ?? `${question.title} ${option.label}`)
}
