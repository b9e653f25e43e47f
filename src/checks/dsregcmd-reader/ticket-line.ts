import { mayHaveToken } from './find-troubles.ts'
import type { DeviceReading } from './read-dsregcmd.ts'
import { text } from './text.ts'

const day = (time: number) => new Date(time).toISOString().slice(0, 10)
const mostErrors = 4

/**
 * What the reading comes to as one English sentence for the ticket, below 200 characters, without names and ids. `now`
 * in milliseconds since 1970, as for the troubles.
 */
export function ticketLine(reading: DeviceReading, now: number): string {
  const { join, isCutOff, isAccepted, hasDeviceId, keysWork, certificateEnds, errors } = reading
  const time = reading.ran ?? now
  const parts = [
    join ? text.line.join[join] : isCutOff ? text.line.cutOff : text.line.part,
    isAccepted === false && text.line.refused,
    hasDeviceId && text.line.deviceId,
    keysWork === false && text.line.keys,
    certificateEnds !== null && certificateEnds < time && text.line.certificate(day(certificateEnds)),
    tokenPart(reading, time),
    errors.length > 0 && text.line.errors(errors.slice(0, mostErrors).join(', ')),
  ]
  return `${text.line.name}: ${parts.filter((part) => part !== false).join(', ')}.`
}

function tokenPart(reading: DeviceReading, time: number): string | false {
  const { hasToken, tokenEnds } = reading
  if (hasToken === null || !mayHaveToken(reading)) return false
  if (!hasToken) return text.line.token.missing
  return tokenEnds !== null && tokenEnds < time ? text.line.token.ended(day(tokenEnds)) : text.line.token.present
}
