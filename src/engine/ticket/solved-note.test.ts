// @vitest-environment node
import { expect, it } from 'vitest'
import { guideOf, outcome, question } from '../../testing/build-guide.ts'
import { replay } from '../replay.ts'
import { solvedNote } from './solved-note.ts'

const guide = guideOf(
  question('portal', { work: 'caps-lock' }),
  question('caps-lock', { off: 'reset' }, { tried: 'Turned Caps Lock off' }),
  question('reset', { yes: 'fixed' }, { tried: 'Reset the password.' }),
  outcome('fixed', 'solved'),
)
const session = replay(guide, new Map(Object.entries({ portal: 'work', 'caps-lock': 'off', reset: 'yes' })))

it('says what fixed it, what had been tried before, and with which code', () => {
  const outcomeStep = guide.steps.get('fixed')
  expect(solvedNote(session, '50126').split('\n')).toEqual([
    `Solved: ${outcomeStep?.title}`,
    `What fixed it: ${outcomeStep?.kind === 'outcome' ? outcomeStep.reason : ''}`,
    'Error code: 50126',
    `${guide.steps.get('portal')?.title} -> Label work`,
    'Tried 1: Turned Caps Lock off. Result: Label off',
    'Tried 2: Reset the password. Result: Label yes',
    `Guide: ${guide.id}@${guide.version}`,
    '',
  ])
})

it('has no line for a code when there is none', () => {
  expect(solvedNote(session, '')).not.toContain('Error code')
})
