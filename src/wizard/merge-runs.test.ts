import { describe, expect, it } from 'vitest'
import { noDetails } from '../engine/ticket/ticket-input.ts'
import { mergeRuns } from './merge-runs.ts'
import { newRun, type Run } from './run.ts'

const saved: Run = {
  ...newRun(),
  touchedAt: '2026-11-21T08:00:00Z',
  details: { ...noDetails, codes: '50053', requestId: 'r-old', ipAddress: '192.0.2.1' },
  shareDevice: true,
  notes: { ...newRun().notes, name: 'Alex' },
}
const current: Run = { ...newRun(), touchedAt: '2026-11-21T09:00:00Z' }

describe('a run that was saved earlier and what was done before it could be read', () => {
  it('never mix the ids of two errors', () => {
    const pasted = { ...current, details: { ...noDetails, codes: '50126', correlationId: 'c-new' } }
    expect(mergeRuns(saved, pasted)).toMatchObject({ details: pasted.details, shareDevice: false })
  })

  it('keep the saved error when there is no newer one, and what was typed in both', () => {
    const typed = { ...current, notes: { ...current.notes, contact: '+1 555' } }
    expect(mergeRuns(saved, typed)).toMatchObject({
      details: saved.details,
      shareDevice: true,
      notes: { name: 'Alex', contact: '+1 555' },
    })
  })

  it('keep what checks found in both, the newer where both say something, and all locks that were seen', () => {
    const right = { line: 'Clock check: right.', at: '2026-11-21T09:00:00Z' }
    const old = { line: 'Clock check: wrong.', at: '2026-11-21T08:00:00Z' }
    const browser = { line: 'Browser check: fine.', at: '2026-11-21T08:00:00Z' }
    const before = { ...saved, checks: { 'clock-check': old, 'browser-check': browser }, locksSeen: [old.at] }
    const after = { ...current, checks: { 'clock-check': right }, locksSeen: [right.at] }
    expect(mergeRuns(before, after)).toMatchObject({
      checks: { 'clock-check': right, 'browser-check': browser },
      locksSeen: [old.at, right.at],
    })
  })

  it('keep the facts of both, the newer where both say one, and count the attempts of both', () => {
    const before = {
      ...saved,
      facts: { newPhone: 'yes', mfa: 'prompt came' },
      attempts: [{ answer: 'a/b/c', at: '2026-11-21T08:00:00Z' }],
    }
    const after = { ...current, facts: { newPhone: 'no' }, attempts: [{ answer: 'a/d/e', at: '2026-11-21T09:00:00Z' }] }
    expect(mergeRuns(before, after)).toMatchObject({
      facts: { newPhone: 'no', mfa: 'prompt came' },
      attempts: [...before.attempts, ...after.attempts],
    })
  })
})
