import { hasLikelyCodeShape } from './code-shape.ts'

const level = '(?:ERROR|ERR|WARN|WARNING|INFO|DEBUG|TRACE|FATAL|SEVERE|CRITICAL|CRIT|NOTICE)'
const clock = /\d:[0-5]\d:[0-5]\d/
const lineReach = 200
const behindLevel = new RegExp(`(?<![A-Za-z])${level}[\\])]?[ \\t|:-]{1,12}[[(]?$`)
const atLevel = new RegExp(`^[\\])]?[ \\t|]{1,12}(?:\\d{1,7}[ \\t|]{1,12})?[[(]?${level}(?![A-Za-z])`)
const behindClock = /\d:[0-5]\d:[0-5]\d(?:[.,]\d{1,9})?(?: ?(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?[\])]?[ \t|,-]{1,12}[[(]?$/
// `host app[pid]: `
const program = /(?:^|[ \t])(?![\w./-]*(?:code|error|aadsts|status|result))[A-Za-z][\w./-]{0,60}\[$/i
// `--- [thread] Logger`, as Spring writes
const dashes = /^[\])]?[ \t]{1,12}---[ \t]{1,4}\[/
const looseDashes = /^[\])]?[ \t]{1,12}---[ \t]/
const thread = /^[ \t]{1,12}\[[ \t]{0,40}[A-Za-z][^\]\s]{0,80}\]/
const sureThread = /^[ \t]{1,12}\[[ \t]{0,40}(?:main|[A-Za-z][\w.#@/-]{0,60}-\d{1,6})\]/

/**
 * True for a number that stands in a log line where the process is named: between level and thread, behind the level in
 * brackets or in a column, or between time and level. Where the text names a code in full (`hasCode`), or when the number
 * is no likely code, less is enough.
 */
export function isProcessId(text: string, start: number, end: number, hasCode: boolean): boolean {
  const head = text.slice(Math.max(0, start - lineReach), start)
  const before = head.slice(head.lastIndexOf('\n') + 1)
  const after = text.slice(end, end + lineReach)
  const isTimed = clock.test(before)
  const isBehindLevel = behindLevel.test(before)
  if (isBehindLevel && (dashes.test(after) || sureThread.test(after))) return true
  if (!isTimed) return false
  if (isBehindLevel && (looseDashes.test(after) || thread.test(after))) return true
  if (!hasCode && hasLikelyCodeShape(text.slice(start, end))) return false
  if (isBehindLevel) return !after.startsWith(':')
  return (behindClock.test(before) && atLevel.test(after)) || (program.test(before) && after.startsWith(']'))
}
