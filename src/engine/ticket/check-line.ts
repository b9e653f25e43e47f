import { formatUtc } from '../format-time.ts'

/** What a check said, as "Name of the check: sentence", and when (ISO 8601). */
export type KeptCheck = { line: string; at: string }

/** What a check found, in the form of what was tried: "Name of the check. Result: sentence (time in UTC)". */
export function checkLine({ line, at }: KeptCheck): string {
  const time = formatUtc(at)
  const tried = line.replace(': ', '. Result: ')
  return time === null ? tried : `${tried} (${time})`
}
