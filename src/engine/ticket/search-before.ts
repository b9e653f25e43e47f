import { formatUtc } from '../format-time.ts'

/** How many days Microsoft keeps sign-in logs, for sites that say nothing else in `signInLogDays`. */
export const defaultLogDays = { free: 7, premium: 30 }

/**
 * The day (UTC, `YYYY-MM-DD`) before which somebody has to search a log that keeps its events for `days` days. All days
 * before it are safe; on the day itself the event goes at the minute at which it happened. An instant that cannot be
 * read, or one whose day does not exist, gives an empty text.
 * Source: learn.microsoft.com/entra/identity/monitoring-health/reference-reports-data-retention
 */
export function searchBefore(time: string, days: number): string {
  if (formatUtc(time) === null) return ''
  const end = new Date(Date.parse(time) + days * 86_400_000)
  return Number.isNaN(end.getTime()) ? '' : end.toISOString().slice(0, 10)
}
