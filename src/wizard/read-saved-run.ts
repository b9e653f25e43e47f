import type { KeptCheck } from '../engine/ticket/check-line.ts'
import { noDetails, noNotes } from '../engine/ticket/ticket-input.ts'
import { checkNames } from '../model/check-names.ts'
import { factNames } from '../model/fact-names.ts'
import type { Attempt, Run } from './run.ts'

const noFacts = Object.fromEntries(factNames.map((name) => [name, '']))
const day = 24 * 60 * 60 * 1000

/**
 * Reads what an earlier visit saved. Null for nothing, for something that is not a run, and for a run that nobody has
 * touched for 24 hours. A damaged field is left empty, so that the rest is not lost.
 */
export function readSavedRun(saved: unknown, now: number): Run | null {
  if (!isRecord(saved)) return null
  const { id, startedAt, touchedAt, bookmark } = saved
  if (typeof id !== 'string' || !isTime(startedAt) || !isTime(touchedAt)) return null
  if (now - Date.parse(touchedAt) > day) return null
  return {
    id,
    startedAt,
    touchedAt: newest(touchedAt, now),
    bookmark: typeof bookmark === 'string' ? bookmark : null,
    given: readGiven(saved.given),
    details: readTexts(saved.details, noDetails),
    shareDevice: saved.shareDevice === true,
    notes: readTexts(saved.notes, noNotes),
    facts: readTexts(saved.facts, noFacts),
    attempts: Array.isArray(saved.attempts) ? saved.attempts.filter(isAttempt) : [],
    checks: readChecks(saved.checks),
    locksSeen: Array.isArray(saved.locksSeen) ? saved.locksSeen.filter(isTime) : [],
  }
}

function readTexts<T extends Record<string, string>>(saved: unknown, empty: T): T {
  const values = isRecord(saved) ? saved : {}
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  return Object.fromEntries(Object.keys(empty).map((name) => [name, text(values[name])])) as T
}

function readGiven(saved: unknown): Record<string, string> {
  const entries = Object.entries(isRecord(saved) ? saved : {}).filter(([, at]) => isTime(at))
  return Object.fromEntries(entries) as Record<string, string>
}

/** A clock that was ahead must not keep anything for longer: the future counts as now. */
function newest(touchedAt: string, now: number): string {
  return Date.parse(touchedAt) > now ? new Date(now).toISOString() : touchedAt
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isAttempt(value: unknown): value is Attempt {
  return isRecord(value) && typeof value.answer === 'string' && isTime(value.at)
}

function readChecks(saved: unknown): Run['checks'] {
  const entries = Object.entries(isRecord(saved) ? saved : {})
  return Object.fromEntries(
    entries.filter(([name, kept]) => checkNames.some((one) => one === name) && isKeptCheck(kept)),
  )
}

function isKeptCheck(value: unknown): value is KeptCheck {
  return isRecord(value) && typeof value.line === 'string' && isTime(value.at)
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value))
}
