// @vitest-environment node
import { expect, it } from 'vitest'
import type { Option, Outcome } from '../../model/guide.ts'
import { guideOf, outcome, question } from '../../testing/build-guide.ts'
import { replay } from '../replay.ts'
import { findingNote } from './finding-note.ts'

const replayLink = 'https://signpost.example/#/help-desk/blocked'

/** A question with one answer. */
function asked(id: string, next: string, more: Partial<Option>) {
  return question(id, {}, { options: [{ id: 'answer', label: 'Label', next, ...more }] })
}

function noteOf(guide: ReturnType<typeof guideOf>, answers: Record<string, string>) {
  const session = replay(guide, new Map(Object.entries(answers)))
  return findingNote({ session, outcome: session.current as Outcome, replayLink }).split('\n')
}

it('says the finding, its bucket, the first action and each answer, with the words of the note where there are some', () => {
  const guide = guideOf(
    question('event', { found: 'enabled' }),
    asked('enabled', 'blocked', { note: 'The account is blocked.' }),
    outcome('blocked', 'finding', {
      title: 'Blocked',
      reason: 'The log says so.',
      action: 'Unblock it.',
      bucket: 'account',
    }),
  )
  expect(noteOf(guide, { event: 'found', enabled: 'answer' })).toEqual([
    'Finding: Blocked',
    'Cause: The account',
    'First action: Unblock it.',
    'Why: The log says so.',
    '',
    'Checked (2)',
    `- ${guide.steps.get('event')?.title} Label found`,
    '- The account is blocked.',
    '',
    `Guide: ${guide.id}@${guide.version}`,
    `Link: ${replayLink}`,
    '',
  ])
})

it('of a review is a list to tick off, what is open first', () => {
  const guide = guideOf(
    asked('reset', 'alerts', { status: 'done', note: 'Reset is on' }),
    asked('alerts', 'hybrid', { status: 'open', note: 'Switch alerts on' }),
    question('hybrid', { none: 'review' }),
    outcome('review', 'finding', { title: 'Your review', reason: 'Three points.' }),
  )
  expect(noteOf(guide, { reset: 'answer', alerts: 'answer', hybrid: 'none' }).slice(0, -4)).toEqual([
    'Your review',
    'Result: Three points.',
    '',
    'Open (1)',
    '- [ ] Switch alerts on',
    '',
    'Done (1)',
    '- [x] Reset is on',
    '',
    'Not needed (1)',
    `- ${guide.steps.get('hybrid')?.title} Label none`,
  ])
})

it('never becomes a formula in a spreadsheet', () => {
  const guide = guideOf(
    asked('event', 'end', { note: '=1+1' }),
    outcome('end', 'finding', { title: '@all', reason: 'r' }),
  )
  expect(noteOf(guide, { event: 'answer' })).toEqual(expect.arrayContaining(["Finding: '@all", "- '=1+1"]))
})
