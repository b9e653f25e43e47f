import type { Found } from './read-guid.ts'

const blanks = '\\s{0,40}'
const halfDay =
  'a\\.?\\s?m\\b\\.?|p\\.?\\s?m\\b\\.?|\u5348\u524d|\u5348\u5f8c|\u4e0a\u5348|\u4e0b\u5348|\uc624\uc804|\uc624\ud6c4|\u0635|\u0645|\u03c0\\.?\u03bc\\.?|\u03bc\\.?\u03bc\\.?|sa\\b|ch\\b'
const clock = `(${halfDay})?\\s?(\\d{1,2})${blanks}[:.h\\u6642\\u65f6\\u70b9\\u9ede\\uc2dc-]${blanks}(\\d{2})(?:${blanks}[:.\\u5206\\ubd84-]${blanks}(\\d{2})(?:[.,](\\d{1,9}))?)?[\\u79d2\\ucd08]?`
const zone = `\\s{0,3}(${halfDay})?\\s{0,3}(z\\b|(?:utc|gmt)?[+-]\\d{2}:?\\d{2}(?!\\d)|utc|gmt)?`
// Up to two short words stand between day and time: "at", "um", "a las", "klo".
const between = `(?:t|:|[\\s,]{0,40}(?:\\p{L}{1,5}\\.?\\s{1,3}){0,2}?)`
const weekday = '(?:[^\\s\\d,]{2,12},?\\s{1,3})?'
const time = `(?:${between}${clock}${zone})`

const yearFirst = new RegExp(
  `(\\d{4})${blanks}[-/.\\u5e74\\ub144]${blanks}(\\d{1,2})${blanks}[-/.\\u6708\\uc6d4]${blanks}(\\d{1,2})[.\\u65e5\\uc77c]?(?:\\s?\\(.\\))?${time}?`,
  'iuy',
)
const yearLast = new RegExp(
  `(\\d{1,2})${blanks}([-/.])${blanks}(\\d{1,2})${blanks}[-/.]${blanks}(\\d{4}|\\d{2}(?=,?\\s\\d))${time}?`,
  'iuy',
)
const dayAndName = new RegExp(
  `${weekday}(\\d{1,2})(?:\\.|st|nd|rd|th)?[\\s/-]{1,3}(?:de |of )?(\\p{L}{3,10})\\.?[\\s,/-]{1,3}(?:de )?(\\d{4})${time}?`,
  'iuy',
)
const nameAndDay = new RegExp(
  `${weekday}(\\p{L}{3,10})\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})${time}?`,
  'iuy',
)
// As C's ctime and Java's Date write: the year stands last.
const yearAtEnd =
  /\p{L}{3}\.?,?\s{1,3}(\p{L}{3})\s{1,3}(\d{1,2})\s{1,3}(\d{1,2}):(\d{2}):(\d{2})\s{1,3}(?:([A-Z]{3,4}|[+-]\d{4})\s{1,3})?(\d{4})(?!\d)/uy
// Translations by machines lose hyphens and colons.
const spaced = /^(\d{4})[- ](\d\d)[- ](\d\d[ tT]\d\d)[: ](\d\d)[: ](\d\d)(?=z|\s?utc|\.|\s|$)/i
// ISO 8601's form without separators.
const compact = /(\d{4})-?(\d\d)-?(\d\d)T(\d\d)(\d\d)(\d\d)(?:[.,](\d{1,9}))?(Z\b|[+-]\d{2}:?\d{2}(?!\d))?/iy
const unix = /(?:\/Date\()?(\d{10}|\d{13})(?!\d)/y

const monthNames = [
  'jan|gen|sty|led|oca|\u044f\u043d\u0432',
  'feb|fev|lut|uno|sub|\u0444\u0435\u0432',
  'mar|brez|\u043c\u0430\u0440',
  'apr|avr|abr|kwi|dub|nis|\u0430\u043f\u0440',
  'may|mai|mag|maj|mei|kve|\u043c\u0430\u0439|\u043c\u0430\u044f',
  'jun|juin|giu|cze|cerven|haz|\u0438\u044e\u043d',
  'jul|juil|lug|lip|cervenec|tem|\u0438\u044e\u043b',
  'aug|aou|ago|sie|srp|agu|\u0430\u0432\u0433',
  'sep|set|wrz|zar|eyl|\u0441\u0435\u043d',
  'oct|okt|out|ott|paz|rij|eki|\u043e\u043a\u0442',
  'nov|lis|kas|\u043d\u043e\u044f',
  'dec|dez|dic|gru|pro|ara|\u0434\u0435\u043a',
].map((names) => names.split('|'))

type Parts = (string | undefined)[]

/**
 * Reads the time that begins at a place, in the forms that error pages, logs and portals of many languages write, and
 * gives it as ISO 8601 in UTC. A time without a zone is UTC. A date without a time of day is no time.
 * `dayFirst` decides what 3/4/2024 means where the numbers leave it open.
 */
export function readTime(text: string, at: number, dayFirst = false): Found<string> | null {
  const wrapped = text.slice(at, at + 160).replace(spaced, '$1-$2-$3:$4:$5')
  const found = timeAtStart(wrapped, dayFirst)
  if (!found && /\d[oO]|[oO]\d/.test(wrapped.slice(0, 24))) {
    return toFound(timeAtStart(wrapped.replace(/(?<=[\doO])[oO]|[oO](?=\d)/g, '0'), dayFirst), at)
  }
  if (found?.precise || !wrapped.includes('\n')) return toFound(found, at)
  // A hard wrap may have cut a number in two.
  const joined = timeAtStart(wrapped.replace(/\n[ \t]*/g, ''), dayFirst)
  return toFound(joined?.precise ? joined : found, at)
}

/** Reads seconds or milliseconds since 1970, which only a label tells from any other number. */
export function readUnixTime(text: string, at: number): Found<string> | null {
  unix.lastIndex = at
  const digits = unix.exec(text)?.[1]
  if (!digits) return null
  const instant = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1))
  return { value: toIso(instant, digits.length === 13), start: at, end: unix.lastIndex }
}

type Read = { value: string; length: number; precise: boolean }

function toFound(read: Read | null, at: number): Found<string> | null {
  return read && { value: read.value, start: at, end: at + read.length }
}

function timeAtStart(text: string, dayFirst: boolean): Read | null {
  const match = (pattern: RegExp): Parts | null => {
    pattern.lastIndex = 0
    return pattern.exec(text)
  }
  let found = match(compact)
  if (found) {
    const [, year, month, day, hour, minute, second, fraction, zone] = found
    return build(found, [year, month, day], [undefined, hour, minute, second, fraction, undefined, zone])
  }
  found = match(yearFirst)
  if (found) return build(found, [found[1], found[2], found[3]], found.slice(4))
  found = match(yearLast)
  if (found) {
    const [first, second] = [found[1], found[3]]
    const year = found[4]?.length === 2 && found[2] !== '-' ? `20${found[4]}` : found[4]
    const isDayFirst = Number(first) > 12 || (Number(second) <= 12 && (found[2] !== '/' || dayFirst))
    return build(found, isDayFirst ? [year, second, first] : [year, first, second], found.slice(5))
  }
  found = match(yearAtEnd)
  if (found) {
    const [, month, day, hour, minute, second, zone, year] = found
    return build(found, [year, monthOf(month), day], [undefined, hour, minute, second, undefined, undefined, zone])
  }
  found = match(dayAndName)
  if (found) return build(found, [found[3], monthOf(found[2]), found[1]], found.slice(4))
  found = match(nameAndDay)
  return found && build(found, [found[3], monthOf(found[1]), found[2]], found.slice(4))
}

function monthOf(name = ''): string {
  const bare = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  return String(monthNames.findLastIndex((starts) => starts.some((start) => bare.startsWith(start))) + 1)
}

function build([all = '']: Parts, [year, month, day]: Parts, rest: Parts): Read | null {
  const [before, hour, minute, second, fraction, after, offset] = rest
  if (hour === undefined) return null
  const calendarYear = Number(year) > 2400 ? Number(year) - 543 : Number(year)
  const [m, d, min, s] = [Number(month), Number(day), Number(minute), Number(second ?? 0)]
  const h = toHour24(Number(hour), before ?? after)
  const exists = m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(calendarYear, m, 0)).getUTCDate()
  if (!exists || h > 23 || min > 59 || s > 60 || calendarYear < 2000 || calendarYear > 2100) return null
  const milliseconds = Number((fraction ?? '').slice(0, 3).padEnd(3, '0'))
  const local = Date.UTC(calendarYear, m - 1, d, h, min, s, milliseconds)
  const instant = new Date(local - offsetMinutes(offset) * 60_000)
  return { value: toIso(instant, fraction !== undefined), length: all.length, precise: second !== undefined }
}

function toHour24(hour: number, half: string | undefined): number {
  if (!half) return hour
  const isAfternoon = /^(?:p|\u5348\u5f8c|\u4e0b\u5348|\uc624\ud6c4|\u0645|\u03bc|ch)/i.test(half)
  return isAfternoon ? (hour % 12) + 12 : hour % 12
}

function offsetMinutes(offset = ''): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})/.exec(offset) ?? []
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0
}

function toIso(instant: Date, withMilliseconds: boolean): string {
  const iso = instant.toISOString()
  return withMilliseconds ? iso : `${iso.slice(0, 19)}Z`
}
