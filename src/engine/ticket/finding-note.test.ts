// @vitest-environment node
import { describe, expect, it } from 'vitest'
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
    'Where it lies: The account',
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

describe('of a review', () => {
  const guide = guideOf(
    question('hybrid', { cloud: 'reset' }),
    asked('reset', 'alerts', { status: 'done', note: 'Reset is on' }),
    asked('alerts', 'agents', { status: 'open', note: 'Switch alerts on' }),
    question(
      'agents',
      {},
      {
        options: [
          { id: 'none', label: 'None here', next: 'review' },
          { id: 'two', label: 'Two', next: 'review', status: 'done' },
        ],
      },
    ),
    outcome('review', 'finding', {
      title: 'Sign-in',
      reason: 'It follows from the answers.',
      action: 'Take the first.',
    }),
  )

  it('is a list to tick off, what is open first, what is no point of it last', () => {
    const answers = { hybrid: 'cloud', reset: 'answer', alerts: 'answer', agents: 'none' }
    expect(noteOf(guide, answers).slice(0, -4)).toEqual([
      'Review: Sign-in',
      'First action: Take the first.',
      '',
      'Open (1)',
      '- [ ] Switch alerts on',
      '',
      'Done (1)',
      '- [x] Reset is on',
      '',
      'Not needed (1)',
      `- ${guide.steps.get('agents')?.title} None here`,
      '',
      'Checked (1)',
      `- ${guide.steps.get('hybrid')?.title} Label cloud`,
    ])
  })

  it('stays one when the walk begins in the middle and no point has a status', () => {
    const session = replay(guide, new Map([['agents', 'none']]), { from: 'agents' })
    const note = findingNote({ session, outcome: session.current as Outcome, replayLink })
    expect(note).toMatch(/^Review: Sign-in\n/)
    expect(note).toContain('Not needed (1)\n')
    expect(note).not.toContain('Checked')
  })
})

it('keeps each value on its line, so that no line begins with a sign that starts a formula', () => {
  const guide = guideOf(
    asked('event', 'end', { note: '=1+1\n=2+2' }),
    outcome('end', 'finding', { title: '@all\n+1', reason: 'r\r\n=cmd' }),
  )
  expect(noteOf(guide, { event: 'answer' }).filter((line) => /^[=+@]/.test(line))).toEqual([])
})
