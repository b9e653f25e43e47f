const version7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab]/i
const earliest = Date.UTC(2015, 0, 1)
const latest = Date.UTC(2100, 0, 1)

/**
 * When a version-7 GUID was made: its first 48 bits count milliseconds since 1970 (RFC 9562, section 5.7). Null for
 * other versions, and for a number that cannot be such a time.
 */
export function idTime(id: string): string | null {
  const [, high, low] = version7.exec(id) ?? []
  const time = Number.parseInt(`${high}${low}`, 16)
  return time >= earliest && time <= latest ? new Date(time).toISOString() : null
}
