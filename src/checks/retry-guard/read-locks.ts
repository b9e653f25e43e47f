import { waitAfter } from './wait-after.ts'

/** Locks that were seen longer ago, in milliseconds, do not make a wait longer: our rule, Microsoft names none. */
export const locksCount = 3 * 60 * 60_000

const slack = 60_000

export type Locks =
  /** No time of this device. */
  | { state: 'no-clock' }
  /** No lock seen of late. */
  | { state: 'none' }
  /** `ahead`: seen in the future, so the clock was changed. Times in milliseconds, `whole` is the wait. */
  | { state: 'waiting' | 'over' | 'ahead'; count: number; last: number; until: number; left: number; whole: number }

/**
 * What the locks that a person has seen (instants in ISO 8601, in any order) mean at `now` (milliseconds, NaN where it
 * is not known). What cannot be read as an instant does not count.
 */
export function readLocks(locksSeen: readonly string[], now: number): Locks {
  if (Number.isNaN(now)) return { state: 'no-clock' }
  const recent = locksSeen.map((seen) => Date.parse(seen)).filter((seen) => seen > now - locksCount)
  if (recent.length === 0) return { state: 'none' }
  const count = recent.length
  const last = Math.max(...recent)
  const whole = waitAfter(count) * 1000
  const until = last + whole
  const state = last > now + slack ? 'ahead' : now < until ? 'waiting' : 'over'
  return { state, count, last, until, whole, left: Math.max(0, Math.min(whole, until - now)) }
}
