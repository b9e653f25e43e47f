import type { Finding } from './finding.ts'
import { readTime } from './read-time.ts'

const linePrefix = /^[^\p{L}\d\n]{0,6}(?=\d{1,4}[-/.]\d{1,2}[-/.]\d)/u
// MSAL.js: `50053,50057 - [time]: `
const bracketBehind = /^(?:,\s?\d{5,7}){0,5}\s{1,3}-\s{1,3}\[/
const reach = 300
const bracketReach = 60

/** Finds the times without a label: in brackets around a code, and at the beginning of a code's line in a log. */
export function findTimes(text: string, codes: Finding[]): Finding[] {
  return codes.flatMap(({ start, end }) => {
    const behind = bracketBehind.exec(text.slice(end, end + 60))
    const next = behind && readTime(text, end + behind[0].length)
    if (next) return [finding(next.value, next.start, next.end, 1)]
    const from = Math.max(0, start - reach)
    const before = text.slice(from, start)
    const bracket = before.lastIndexOf('[')
    if (bracket >= 0 && before.length - bracket < bracketReach) {
      const time = readTime(text, from + bracket + 1)
      if (time && time.end < start) return [finding(time.value, time.start, time.end, 1)]
    }
    const line = before.lastIndexOf('\n') + 1
    const prefix = line > 0 || from === 0 ? linePrefix.exec(before.slice(line, line + 24)) : null
    const time = prefix && readTime(text, from + line + prefix[0].length)
    return time && time.end <= start ? [finding(time.value, time.start, time.end, 3)] : []
  })
}

function finding(value: string, start: number, end: number, rank: number): Finding {
  return { field: 'timestamp', value, start, end, rank, record: null }
}
