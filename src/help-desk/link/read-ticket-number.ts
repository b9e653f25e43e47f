import { isTicketNumber } from '../../engine/link.ts'

/** The ticket number that somebody typed or pasted, blanks left out; null for what is none. */
export function readTicketNumber(typed: string): string | null {
  const number = typed.replace(/\s+/g, '')
  return isTicketNumber(number) ? number : null
}
