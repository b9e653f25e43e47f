import type { DeviceReading } from './read-dsregcmd.ts'

/** How it stands with the sign-in token. Times are milliseconds since 1970. */
export type TokenState =
  | { kind: 'unknown' | 'missing' | 'fresh' }
  | { kind: 'ended'; time: number }
  /** Windows should have renewed it; `lapsed` when it did not for longer than a token lasts. */
  | { kind: 'old' | 'lapsed'; renewed: number; hours: number }

const hour = 3_600_000
/** Windows renews the token every four hours, when somebody signs in or unlocks the screen. */
const hoursToRenewal = 4
const hoursToEnd = 14 * 24

/**
 * The state of the token when the command ran; at `now` (milliseconds since 1970) where the text does not say when that
 * was. The end is read; where the text lacks it, it is reckoned from the last renewal. A computer that is not joined to
 * Entra has no token, and needs none: `unknown`.
 * Source: Microsoft, "Understanding Primary Refresh Token (PRT)": renewed every 4 hours, valid for 14 days.
 */
export function tokenState(reading: DeviceReading, now: number): TokenState {
  const { isEntraJoined, hasToken, tokenEnds, tokenRenewed } = reading
  const time = reading.ran ?? now
  if (isEntraJoined === false || hasToken === null) return { kind: 'unknown' }
  if (!hasToken) return { kind: 'missing' }
  if (tokenEnds !== null && tokenEnds < time) return { kind: 'ended', time: tokenEnds }
  const renewed = tokenRenewed ?? time
  const hours = Math.floor((time - renewed) / hour)
  if (hours < hoursToRenewal) return { kind: 'fresh' }
  return { kind: tokenEnds === null && hours >= hoursToEnd ? 'lapsed' : 'old', renewed, hours }
}
