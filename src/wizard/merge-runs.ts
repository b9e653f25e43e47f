import { hasErrorDetails, isUntouched, type Run } from './run.ts'

/**
 * Joins the run of an earlier visit with what was done before it could be read: nothing of either is lost. Where both
 * say something, the newer counts.
 */
export function mergeRuns(saved: Run, current: Run): Run {
  if (isUntouched(current)) return saved
  return {
    id: saved.id,
    startedAt: saved.startedAt,
    touchedAt: current.touchedAt,
    bookmark: current.bookmark ?? saved.bookmark,
    given: { ...saved.given, ...current.given },
    ...errorOf(hasErrorDetails(current.details) ? current : saved),
    notes: fill(current.notes, saved.notes),
    facts: { ...saved.facts, ...current.facts },
    attempts: [...saved.attempts, ...current.attempts],
    checks: { ...saved.checks, ...current.checks },
    locksSeen: [...saved.locksSeen, ...current.locksSeen],
  }
}

/** The ids of two errors must not mix: the details of one run are taken as a whole. */
function errorOf({ details, shareDevice }: Run): Pick<Run, 'details' | 'shareDevice'> {
  return { details, shareDevice }
}

function fill<T extends Record<string, string>>(texts: T, from: T): T {
  const entries = Object.entries(texts).map(([name, text]) => [name, text === '' ? from[name] : text])
  return Object.fromEntries(entries) as T
}
