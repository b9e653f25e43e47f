/**
 * Writes an instant (milliseconds since 1970) in UTC as the ticket does: `2026-11-22 03:40:12Z`. What is no instant
 * gives an empty text.
 */
export function toUtc(instant: number): string {
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? '' : `${date.toISOString().slice(0, 19).replace('T', ' ')}Z`
}
