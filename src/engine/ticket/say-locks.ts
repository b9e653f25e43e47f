import { formatUtc } from '../format-time.ts'

/** Locks that the person saw (ISO 8601, oldest first) as a fact of the ticket; empty where there are none. */
export function sayLocks(seen: readonly string[]): string {
  const last = formatUtc(seen.at(-1) ?? '')
  if (last === null) return ''
  return `yes, ${seen.length === 1 ? 'once' : `${seen.length} times`}, last ${last}`
}
