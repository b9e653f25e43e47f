import { type Cause, causeOf } from './error-causes.ts'
import type { DeviceReading, JoinPhase } from './read-dsregcmd.ts'

export type Trouble =
  | { kind: Cause | 'token-missing' | 'no-work-user' | 'other-window' | 'not-synced' | 'scp' }
  | { kind: 'certificate' | 'token-ended'; time: number }
  | { kind: 'join'; phase: JoinPhase }
  | { kind: 'token-old'; hours: number }

const hour = 3_600_000
/** Windows renews the token every four hours, when somebody signs in or unlocks the screen. */
const renewedEvery = 4 * hour

/**
 * What is odd in a reading, most important first, at most three. `now` (milliseconds since 1970) counts where the text
 * does not say when the command ran.
 * Source of the rules: Microsoft, "Troubleshoot devices by using the dsregcmd command" and "Troubleshoot primary refresh
 * token issues on Windows devices" (four hours; the end of a token is read, not reckoned).
 */
export function findTroubles(reading: DeviceReading, now: number): Trouble[] {
  const time = reading.ran ?? now
  return [
    ...deviceTroubles(reading, time),
    ...(mayHaveToken(reading) ? tokenTroubles(reading, time) : joinTroubles(reading)),
  ].slice(0, 3)
}

/** A computer that is not joined to Entra has no token, and needs none. */
export function mayHaveToken({ isEntraJoined, isCutOff }: DeviceReading): boolean {
  return isEntraJoined !== false && !isCutOff
}

function deviceTroubles({ isAccepted, keysWork, certificateEnds, errors }: DeviceReading, time: number): Trouble[] {
  const cause = causeOf(errors)
  return [
    ...(isAccepted === false || cause === 'refused' ? [{ kind: 'refused' } as const] : []),
    ...(keysWork === false || cause === 'keys' ? [{ kind: 'keys' } as const] : []),
    ...(certificateEnds !== null && certificateEnds < time
      ? [{ kind: 'certificate', time: certificateEnds } as const]
      : []),
  ]
}

function tokenTroubles(reading: DeviceReading, time: number): Trouble[] {
  const { hasToken, tokenEnds, tokenRenewed, errors } = reading
  const cause = causeOf(errors)
  const why: Trouble[] = cause && cause !== 'refused' && cause !== 'keys' ? [{ kind: cause }] : []
  if (hasToken === false) return [{ kind: 'token-missing' }, ...(why.length > 0 ? why : otherReasons(reading))]
  if (hasToken && tokenEnds !== null && tokenEnds < time) return [{ kind: 'token-ended', time: tokenEnds }, ...why]
  const age = time - (tokenRenewed ?? time)
  return hasToken && age > renewedEvery ? [...why, { kind: 'token-old', hours: Math.floor(age / hour) }] : why
}

function otherReasons({ isWorkUser, isUserUnread }: DeviceReading): Trouble[] {
  if (isWorkUser === false) return [{ kind: 'no-work-user' }]
  return isUserUnread ? [{ kind: 'other-window' }] : []
}

/** A computer of the domain says why its join to Entra stopped. */
function joinTroubles({ join, joinPhase, errors }: DeviceReading): Trouble[] {
  if (join !== 'domain') return []
  if (errors.includes('0x801c001d')) return [{ kind: 'scp' }]
  if (errors.includes('0x801c03f2')) return [{ kind: 'not-synced' }]
  const cause = causeOf(errors)
  if (cause === 'network' || cause === 'federation') return [{ kind: cause }]
  return joinPhase ? [{ kind: 'join', phase: joinPhase }] : []
}
