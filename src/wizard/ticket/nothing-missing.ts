import type { Details } from '../../error-text/details.ts'
import { idTime } from '../../error-text/id-time.ts'

/**
 * Details in which nothing counts as missing, so that only what is odd about them is pointed out: on the ticket the
 * meter alone says what would help next. What is put in for a gap gives no hint of its own.
 */
export function nothingMissing(details: Details, now: string): Details {
  const { codes, names, correlationId, requestId, timestamp } = details
  const hasCode = codes.length > 0 || names.length > 0
  if (!hasCode && correlationId === null && requestId === null) return details
  return {
    ...details,
    codes: hasCode ? codes : ['0'],
    correlationId: correlationId ?? '',
    requestId: requestId ?? correlationId ?? '',
    timestamp: timestamp ?? (correlationId && idTime(correlationId)) ?? now,
  }
}
