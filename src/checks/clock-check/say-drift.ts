import type { CheckResult } from '../../model/check-results.ts'
import { toUtc } from '../utc.ts'
import type { Drift } from './drift-of.ts'

/** Codes of authenticator apps change every 30 seconds, and a server lets one step pass. Source: RFC 6238, 5.2 and 6. */
const tolerated = 30

const units = [
  { seconds: 86_400, name: 'day' },
  { seconds: 3600, name: 'hour' },
  { seconds: 60, name: 'minute' },
  { seconds: 1, name: 'second' },
] as const

/** `right` only when the drift is small enough with its whole uncertainty. */
export function judgeDrift({ drift, uncertainty }: Drift): CheckResult<'clock-check'> {
  return Math.abs(drift) + uncertainty <= tolerated ? 'right' : 'wrong'
}

/** Whether the clock may be right as well as wrong. */
export function isDoubtful({ drift, uncertainty }: Drift): boolean {
  const [nearest, farthest] = [Math.abs(drift) - uncertainty, Math.abs(drift) + uncertainty]
  return nearest <= tolerated && farthest > tolerated
}

/** A length of time in whole seconds, in words: "42 seconds", "3 hours and 4 seconds". */
export function sayLength(seconds: number): string {
  let left = seconds
  const parts = units.flatMap((unit) => {
    const count = Math.floor(left / unit.seconds)
    left %= unit.seconds
    return count > 0 ? [`${count} ${unit.name}${count === 1 ? '' : 's'}`] : []
  })
  const last = parts.pop() ?? '0 seconds'
  return parts.length > 0 ? `${parts.join(', ')} and ${last}` : last
}

/** "180 s ahead", "5 s behind", "0 s off". */
export function sayDrift({ drift }: Drift): string {
  if (drift === 0) return '0 s off'
  return `${Math.abs(drift)} s ${drift < 0 ? 'behind' : 'ahead'}`
}

/**
 * What the clock of the device showed at `at` (milliseconds since 1970), and what was true then, both in UTC. The date of
 * the second is left out where it is the same.
 */
export function sayTimes({ drift }: Drift, at: number): { shown: string; actual: string } {
  const [shown, actual] = [toUtc(at), toUtc(at - drift * 1000)]
  const day = shown.slice(0, 11)
  return { shown, actual: actual.startsWith(day) ? actual.slice(day.length) : actual }
}
