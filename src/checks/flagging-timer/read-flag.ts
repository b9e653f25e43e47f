/**
 * How long Entra marks the sign-ins of this person in this browser on this device, in milliseconds.
 * Source: Microsoft, "What are flagged sign-ins in Microsoft Entra ID?" (20 minutes, then it ends by itself).
 */
export const flagLasts = 20 * 60_000

/** How far ahead a mark may be: a time that was typed into the ticket has no seconds. */
const slack = 60_000

export type Flag =
  /** No time of this device. */
  | { state: 'no-clock' }
  /** Nothing marked. */
  | { state: 'none' }
  /** `ahead`: marked in the future, so the clock was changed. Times in milliseconds. */
  | { state: 'running' | 'over' | 'ahead'; at: number; until: number; left: number }

/**
 * What is left of the time for a marked try. `flaggedAt` is an instant in ISO 8601; empty or unreadable means that
 * nothing is marked. `now` is in milliseconds, NaN where it is not known.
 */
export function readFlag(flaggedAt: string, now: number): Flag {
  if (Number.isNaN(now)) return { state: 'no-clock' }
  const at = Date.parse(flaggedAt)
  if (Number.isNaN(at)) return { state: 'none' }
  const until = at + flagLasts
  const state = at > now + slack ? 'ahead' : now < until ? 'running' : 'over'
  return { state, at, until, left: Math.max(0, Math.min(flagLasts, until - now)) }
}
