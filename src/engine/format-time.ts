const written = /^([1-9]\d{3})-(\d\d)-(\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/

/**
 * Writes an instant (ISO 8601) in UTC: `2026-11-21 13:14:05Z`. An unreadable instant gives null. Digits are ASCII
 * whatever the language of the browser.
 */
export function formatUtc(instant: string): string | null {
  const time = readInstant(instant)
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 19).replace('T', ' ')}Z`
}

/**
 * Writes an instant in a time zone (IANA name) with its offset and the zone's name:
 * `2026-11-21 14:14:05 +01:00 (Europe/Berlin)`. An unknown zone is written as UTC; an unreadable instant gives null.
 */
export function formatLocal(instant: string, zone: string): string | null {
  const time = readInstant(instant)
  if (Number.isNaN(time)) return null
  const wall = wallTime(time, zone)
  if (wall === null) return formatLocal(instant, 'UTC')
  const local = new Date(wall).toISOString().slice(0, -5).replace('T', ' ')
  return `${local} ${formatOffset(Math.round((wall - Math.floor(time / 1000) * 1000) / 60_000))} (${zone})`
}

/**
 * Milliseconds, or NaN unless the text has day, time and zone. `Date.parse` alone would take "about 5" for a day in
 * May 2001, a day for its midnight, and 31 February for a day in March.
 */
function readInstant(instant: string): number {
  const [, year, month, day] = written.exec(instant) ?? []
  const exists = Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return exists ? Date.parse(instant) : Number.NaN
}

/** What a clock on the wall shows, as if it were UTC, in milliseconds; null for an unknown zone. */
function wallTime(time: number, zone: string): number | null {
  const parts = partsIn(time, zone)
  if (!parts) return null
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

function partsIn(time: number, timeZone: string): Intl.DateTimeFormatPart[] | null {
  const [year, month, day, hour, minute, second] = Array<'numeric'>(6).fill('numeric')
  try {
    const options = { timeZone, year, month, day, hour, minute, second, hourCycle: 'h23' } as const
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', options).formatToParts(time)
  } catch {
    return null
  }
}

function formatOffset(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}
