import { text } from './text.ts'

/** An instant as the clock of this device shows it, in words: "21 November 2026 at 14:05 (your time)". */
export function yourTime(instant: string): string {
  const time = new Date(instant)
  if (Number.isNaN(time.getTime())) return instant
  return text.yourTime(new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(time))
}
