/** Time zones with and without a change of clocks, whole and half hours, on both sides of the date line. */
export const zones = [
  'UTC',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/Johannesburg',
  'Africa/Lagos',
  'Africa/Nairobi',
  'America/Anchorage',
  'America/Argentina/Buenos_Aires',
  'America/Bogota',
  'America/Caracas',
  'America/Chicago',
  'America/Denver',
  'America/Halifax',
  'America/Havana',
  'America/Los_Angeles',
  'America/Mexico_City',
  'America/New_York',
  'America/Phoenix',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Antarctica/Troll',
  'Asia/Beirut',
  'Asia/Dhaka',
  'Asia/Dubai',
  'Asia/Gaza',
  'Asia/Jerusalem',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Shanghai',
  'Asia/Tehran',
  'Asia/Tokyo',
  'Atlantic/Azores',
  'Australia/Adelaide',
  'Australia/Eucla',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Europe/Berlin',
  'Europe/Dublin',
  'Europe/London',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Marquesas',
]

/** In milliseconds. */
export const halfHour = 30 * 60_000
/** In milliseconds. */
export const day = 48 * halfHour

/** The offset as the platform itself names it: "+05:45". */
export function namedOffset(formatter: Intl.DateTimeFormat, time: number): string {
  const name = formatter.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return name === 'GMT' ? '+00:00' : name.replace('GMT', '').replace('−', '-')
}

/** The beginnings of the UTC days of one year in which the clocks of a zone change, else of one in winter and summer. */
export function nightsOf(formatter: Intl.DateTimeFormat): { changes: number; days: number[] } {
  const days = Array.from({ length: 365 }, (_, index) => Date.UTC(2026, 0, 1) + index * day)
  const changing = days.filter((time) => namedOffset(formatter, time) !== namedOffset(formatter, time + day))
  return { changes: changing.length, days: changing.length > 0 ? changing : [days[14] as number, days[195] as number] }
}

/** A formatter that names the offset of a zone. */
export function zoneFormatter(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' })
}
