/** What came of a try. `unknown`: it could not be tried, or ended in a way that says nothing about the browser. */
export type Tried = 'works' | 'refused' | 'unknown'

const refusals: readonly string[] = ['SecurityError', 'QuotaExceededError', 'NotAllowedError']

/**
 * What an error of a try says. Browsers throw a SecurityError where a setting forbids storage, and old Safari a
 * QuotaExceededError in a private window; anything else does not say that the browser refuses.
 * Source: HTML Living Standard, "Web storage" (11.2).
 */
export function triedOf(error: unknown): Tried {
  return refusals.includes(errorName(error)) ? 'refused' : 'unknown'
}

/** The name of what was thrown, which may be anything; empty when it has none. */
export function errorName(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
}

/** A name that nobody else uses, so that a try meets neither real data nor another try at the same time. */
export function throwAwayName(): string {
  return `signpost-try-${Math.random().toString(36).slice(2, 12)}`
}
