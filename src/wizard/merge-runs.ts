import { isUntouched, type Run } from './run.ts'

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
    details: fill(current.details, saved.details),
    shareDevice: current.shareDevice || saved.shareDevice,
    notes: fill(current.notes, saved.notes),
  }
}

function fill<T extends Record<string, string>>(texts: T, from: T): T {
  const entries = Object.entries(texts).map(([name, text]) => [name, text === '' ? from[name] : text])
  return Object.fromEntries(entries) as T
}
