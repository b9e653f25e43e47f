import type { Outcome } from '../../model/guide.ts'
import type { Session, TrailEntry } from '../replay.ts'
import { toOneLine } from '../to-one-line.ts'
import { bucketNames } from './bucket-names.ts'
import { isPoint, pointText, reviewPoints } from './review-points.ts'

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
export function findingNote({ session, outcome, replayLink }: FindingNoteInput): string {
  const { guide, trail } = session
  const { title, bucket, action, reason } = outcome
  const review = reviewPoints(session)
  const lines = [
    `${review ? 'Review' : 'Finding'}: ${toOneLine(title)}`,
    ...(bucket ? [`Where it lies: ${bucketNames[bucket]}`] : []),
    ...(action ? [`First action: ${toOneLine(action)}`] : []),
    ...(review ? [] : [`Why: ${toOneLine(reason)}`]),
    ...group('Open', review?.open ?? [], '- [ ]'),
    ...group('Done', review?.done ?? [], '- [x]'),
    ...group('Not needed', review?.notNeeded ?? [], '-'),
    ...group(
      'Checked',
      trail.filter(({ question }) => !isPoint(question)),
      '-',
    ),
    '',
    `Guide: ${guide.id}@${guide.version}`,
    `Link: ${replayLink}`,
  ]
  return `${lines.join('\n')}\n`
}

function group(title: string, entries: readonly TrailEntry[], mark: string): string[] {
  const lines = entries.map((entry) => `${mark} ${toOneLine(pointText(entry))}`)
  return lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines]
}
