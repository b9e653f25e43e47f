import type { Details } from './details.ts'
import { idTime } from './id-time.ts'

/** Something worth saying about what was read. It never stands in the way. */
export type Hint =
  | { kind: 'older'; time: string }
  | { kind: 'time-mismatch'; idTime: string; timestamp: string }
  | { kind: 'future'; time: string }
  | { kind: 'maybe-swapped' }
  | { kind: 'no-code' }
  | { kind: 'no-ids' }
  | { kind: 'no-correlation-id' }
  | { kind: 'no-request-id' }
  | { kind: 'no-time' }

/** `now`, and when the person thinks that it happened (null when not said), both ISO 8601. */
export type Clock = { now: string; thoughtTime: string | null }

const minute = 60_000
const hour = 60 * minute
const endsLikeRequestId = /0[01]$/

/** Says what is odd or missing. Times inside ids and the ends of request ids are observations, so these are hints only. */
export function findHints(details: Details, clock: Clock): Hint[] {
  const { codes, names, correlationId, requestId } = details
  const hasCode = codes.length > 0 || names.length > 0
  const hasId = correlationId !== null || requestId !== null
  if (!hasCode && !hasId) return []
  return [...timeHints(details, clock), ...swapHint(details), ...missing(details, hasCode, hasId)]
}

function timeHints({ correlationId, timestamp }: Details, { now, thoughtTime }: Clock): Hint[] {
  const made = correlationId === null ? null : idTime(correlationId)
  const time = timestamp ?? made
  if (time === null) return []
  const hints: Hint[] = []
  const earliest = made !== null && Date.parse(made) < Date.parse(time) ? made : time
  const limit = thoughtTime === null ? Date.parse(now) - 24 * hour : Date.parse(thoughtTime) - hour
  if (Date.parse(earliest) < limit) hints.push({ kind: 'older', time: earliest })
  if (made !== null && timestamp !== null && Math.abs(Date.parse(made) - Date.parse(timestamp)) > hour) {
    hints.push({ kind: 'time-mismatch', idTime: made, timestamp })
  }
  if (Date.parse(time) > Date.parse(now) + 10 * minute) hints.push({ kind: 'future', time })
  return hints
}

function swapHint({ correlationId, requestId }: Details): Hint[] {
  const isSwapped =
    correlationId !== null &&
    requestId !== null &&
    endsLikeRequestId.test(correlationId) &&
    !endsLikeRequestId.test(requestId)
  return isSwapped ? [{ kind: 'maybe-swapped' }] : []
}

function missing({ correlationId, requestId, timestamp }: Details, hasCode: boolean, hasId: boolean): Hint[] {
  if (!hasId) return [{ kind: 'no-ids' }]
  const hints: Hint[] = []
  if (!hasCode) hints.push({ kind: 'no-code' })
  if (correlationId === null) hints.push({ kind: 'no-correlation-id' })
  if (requestId === null) hints.push({ kind: 'no-request-id' })
  if (timestamp === null) hints.push({ kind: 'no-time' })
  return hints
}
