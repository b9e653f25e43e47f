import type { CheckResult } from '../../model/check-results.ts'
import type { Drift } from './drift-of.ts'

/** Codes of authenticator apps change every 30 seconds, and a server lets one step pass. Source: RFC 6238, 5.2 and 6. */
const tolerated = 30

const units = [
  { seconds: 86_400, name: 'day' },
  { seconds: 3600, name: 'hour' },
  { seconds: 60, name: 'minute' },
] as const

/** `right` only when the drift is small enough with its whole uncertainty. */
export function judgeDrift({ drift, uncertainty }: Drift): CheckResult<'clock-check'> {
  return Math.abs(drift) + uncertainty <= tolerated ? 'right' : 'wrong'
}

/** A length of time in words, to the unit that people would say: "42 seconds", "3 minutes", "2 days". */
export function sayLength(seconds: number): string {
  const unit = units.find((one) => seconds >= one.seconds * 1.5)
  const count = Math.round(seconds / (unit?.seconds ?? 1))
  return `${count} ${unit?.name ?? 'second'}${count === 1 ? '' : 's'}`
}

/** "180 s ahead", "5 s behind", "0 s off". */
export function sayDrift({ drift }: Drift): string {
  if (drift === 0) return '0 s off'
  return `${Math.abs(drift)} s ${drift < 0 ? 'behind' : 'ahead'}`
}
