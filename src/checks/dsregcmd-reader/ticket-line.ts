import type { DeviceReading } from './read-dsregcmd.ts'
import { text } from './text.ts'
import { type TokenState, tokenState } from './token-state.ts'

const day = (time: number) => new Date(time).toISOString().slice(0, 10)
const mostErrors = 4
const longest = 200

/**
 * What the reading comes to as one English sentence for the ticket, at most 200 characters, without names and ids, with
 * as many codes as fit. `now` in milliseconds since 1970, as for the troubles.
 */
export function ticketLine(reading: DeviceReading, now: number): string {
  const { join, unclear, isAccepted, hasDeviceId, keysWork, certificateEnds, errors } = reading
  const time = reading.ran ?? now
  const parts = [
    join ? text.line.join[join] : text.line.unclear[unclear],
    isAccepted === false && text.line.refused,
    hasDeviceId && text.line.deviceId,
    keysWork === false && text.line.keys,
    certificateEnds !== null && certificateEnds < time && text.line.certificate(day(certificateEnds)),
    tokenPart(tokenState(reading, now)),
  ].filter((part) => part !== false)
  return withErrors(`${text.line.name}: ${parts.join(', ')}`, errors.slice(0, mostErrors))
}

function withErrors(line: string, errors: string[]): string {
  if (errors.length === 0) return `${line}.`
  const whole = `${line}, ${text.line.errors(errors.join(', '))}.`
  return whole.length > longest ? withErrors(line, errors.slice(0, -1)) : whole
}

function tokenPart(token: TokenState): string | false {
  switch (token.kind) {
    case 'unknown':
      return false
    case 'missing':
      return text.line.token.missing
    case 'ended':
      return text.line.token.ended(day(token.time))
    case 'fresh':
      return text.line.token.present
    default:
      return text.line.token.renewed(day(token.renewed))
  }
}
