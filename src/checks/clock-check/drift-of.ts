/** One answer of a server that says what time it is. Times are milliseconds since 1970. */
export type Sample = {
  /** When the clock of the device says that the question went out, and that the answer was there. */
  sentAt: number
  receivedAt: number
  /** The `Date` header: whole seconds, cut off. */
  serverTime: number
  /** The `Age` header in seconds, where a shared cache may have answered; otherwise 0. */
  age: number
}

/** How far the clock of the device is ahead of the server (behind when negative), and by how much that may be off. */
export type Drift = { drift: number; uncertainty: number }

/** Between which drifts the true one lies, in milliseconds. */
export type Bounds = { low: number; high: number }

/** How long one `Date` is true. */
const second = 1000
/** Servers write one `Date` for all answers of a moment, and may renew it a little late. */
const slack = 100

/**
 * The drift in whole seconds; the true one always lies within `uncertainty`. Null when there are no samples, and when
 * they contradict each other: then a clock was set meanwhile, or two servers with different clocks answered.
 */
export function driftOf(samples: readonly Sample[]): Drift | null {
  const bounds = boundsOf(samples)
  if (!bounds) return null
  const drift = Math.round((bounds.low + bounds.high) / 2 / second) + 0
  const farthest = Math.max(bounds.high - drift * second, drift * second - bounds.low)
  return { drift, uncertainty: Math.ceil(farthest / second) }
}

/**
 * What all samples have in common, not rounded. A server writes `Date` between question and answer, and its clock then
 * shows that second or any part of it. A cache may keep that `Date`, or renew it; so the age, whole seconds and one more,
 * is a doubt and cannot be added. Sources: RFC 9110, 6.6.1 (Date); RFC 9111, 5.1 (Age); Fastly, "Date" ("we will update
 * the value to the current time").
 */
export function boundsOf(samples: readonly Sample[]): Bounds | null {
  if (samples.length === 0) return null
  const low = Math.max(...samples.map((one) => one.sentAt - one.serverTime - second - doubtOf(one) - slack))
  const high = Math.min(...samples.map((one) => one.receivedAt - one.serverTime + slack))
  return low <= high ? { low, high } : null
}

function doubtOf({ age }: Sample): number {
  return age > 0 ? (age + 1) * second : 0
}
