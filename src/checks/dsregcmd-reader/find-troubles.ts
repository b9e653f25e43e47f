import { type Cause, causeOf } from './error-causes.ts'
import type { DeviceReading, JoinPhase } from './read-dsregcmd.ts'
import { type TokenState, tokenState } from './token-state.ts'

export type Trouble =
  | { kind: Cause | 'token-missing' | 'no-work-user' | 'other-window' | 'not-synced' | 'scp' }
  | { kind: 'certificate' | 'token-ended'; time: number }
  | { kind: 'join'; phase: JoinPhase }
  | { kind: 'token-lapsed'; hours: number }

/**
 * What is odd in a reading, most important first, at most three. `now` (milliseconds since 1970) counts where the text
 * does not say when the command ran.
 * Source of the rules: Microsoft, "Troubleshoot devices by using the dsregcmd command" and "Troubleshoot primary refresh
 * token issues on Windows devices".
 */
export function findTroubles(reading: DeviceReading, now: number): Trouble[] {
  const time = reading.ran ?? now
  return [
    ...deviceTroubles(reading, time),
    ...(reading.isEntraJoined === false ? joinTroubles(reading) : tokenTroubles(reading, tokenState(reading, now))),
  ].slice(0, 3)
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

function tokenTroubles(reading: DeviceReading, token: TokenState): Trouble[] {
  const cause = causeOf(reading.errors)
  const why: Trouble[] = cause && cause !== 'refused' && cause !== 'keys' ? [{ kind: cause }] : []
  if (token.kind === 'missing') return [{ kind: 'token-missing' }, ...(why.length > 0 ? why : otherReasons(reading))]
  if (token.kind === 'ended') return [{ kind: 'token-ended', time: token.time }, ...why]
  return token.kind === 'lapsed' ? [{ kind: 'token-lapsed', hours: token.hours }, ...why] : why
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
