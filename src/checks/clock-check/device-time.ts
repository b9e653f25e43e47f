/** What the clock of this device shows, and the time zone that it is set to; empty where the browser does not say. */
export type DeviceTime = { time: string; zone: string }

/** An instant as this device shows it: "22 November 2026 at 14:05" and "Europe/Berlin, UTC+1". */
export function deviceTime(instant: Date): DeviceTime {
  try {
    const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(instant)
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    return { time, zone: [zone, sayOffset(-instant.getTimezoneOffset())].filter(Boolean).join(', ') }
  } catch {
    return { time: '', zone: '' }
  }
}

/** The offset of a zone in minutes, in words: "UTC+5:30"; empty when it is no number. */
export function sayOffset(minutes: number): string {
  if (Number.isNaN(minutes)) return ''
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`
}
