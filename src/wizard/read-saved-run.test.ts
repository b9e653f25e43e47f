import { describe, expect, it } from 'vitest'
import { noDetails, noNotes } from '../engine/ticket/ticket-input.ts'
import { factNames } from '../model/fact-names.ts'
import { readSavedRun } from './read-saved-run.ts'

const now = Date.parse('2026-11-21T12:00:00Z')
const run = {
  id: '8a1e1f0c-0000-4000-8000-000000000000',
  startedAt: '2026-11-21T10:00:00Z',
  touchedAt: '2026-11-21T11:00:00Z',
  bookmark: '/sign-in/page?what-you-see=message',
  given: { 'sign-in/what-you-see/message': '2026-11-21T11:00:00Z' },
  details: { ...noDetails, codes: '50126', appName: 'Outlook' },
  shareDevice: true,
  notes: { ...noNotes, name: 'Alex', text: 'two\nlines' },
  facts: { ...Object.fromEntries(factNames.map((name) => [name, ''])), newPhone: 'yes' },
  attempts: [{ answer: 'sign-in/reset/same', at: '2026-11-21T11:00:00Z' }],
  checks: { 'clock-check': { line: 'Clock check: right.', at: '2026-11-21T11:00:00Z' } },
  locksSeen: ['2026-11-21T10:30:00Z'],
}

describe('what an earlier visit saved', () => {
  it('comes back whole', () => {
    expect(readSavedRun(run, now)).toEqual(run)
  })

  it('is gone 24 hours after the last touch, not a minute earlier', () => {
    const day = 24 * 60 * 60 * 1000
    expect(readSavedRun(run, Date.parse(run.touchedAt) + day)).not.toBeNull()
    expect(readSavedRun(run, Date.parse(run.touchedAt) + day + 1)).toBeNull()
  })

  it.each([null, undefined, 'text', 7, [], {}, { ...run, id: 7 }, { ...run, touchedAt: 'x' }])(
    '%j is no run',
    (saved) => {
      expect(readSavedRun(saved, now)).toBeNull()
    },
  )

  it('counts a touch in the future, from a clock that was wrong, as now', () => {
    const future = { ...run, touchedAt: '2030-01-01T00:00:00.000Z' }
    expect(readSavedRun(future, now)?.touchedAt).toBe(new Date(now).toISOString())
  })

  it('of an older version of this page lacks fields, which are then empty', () => {
    const {
      shareDevice: _,
      facts: _facts,
      attempts: _attempts,
      checks: _checks,
      locksSeen: _locksSeen,
      ...older
    } = { ...run, details: { codes: '50126', appName: 'Outlook' } }
    const read = readSavedRun(older, now)
    expect(read).toEqual({
      ...run,
      shareDevice: false,
      facts: { ...run.facts, newPhone: '' },
      attempts: [],
      checks: {},
      locksSeen: [],
    })
  })

  it('loses only its damaged fields', () => {
    const damaged = {
      ...run,
      bookmark: 7,
      given: { a: 1, b: 'never', 'sign-in/page/work': run.touchedAt },
      notes: { name: 5, text: 'kept' },
      facts: 'none',
      attempts: ['soon', 3, { answer: 'a/b/c', at: 'soon' }, ...run.attempts],
      checks: { ...run.checks, 'clock-check-2': run.checks['clock-check'], 'browser-check': { line: 5, at: 'soon' } },
      locksSeen: ['soon', 7, ...run.locksSeen],
    }
    const read = readSavedRun(damaged, now)
    expect(read?.checks).toEqual(run.checks)
    expect(read).toMatchObject({
      bookmark: null,
      given: { 'sign-in/page/work': run.touchedAt },
      notes: { name: '', text: 'kept' },
      details: run.details,
      facts: { newPhone: '' },
      attempts: run.attempts,
      locksSeen: run.locksSeen,
    })
  })
})
