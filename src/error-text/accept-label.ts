import type { FoundLabel } from './find-labels.ts'
import type { LabelKind } from './labels.ts'
import { readGuid } from './read-guid.ts'
import { readTime } from './read-time.ts'
import { skipToValue } from './skip-to-value.ts'

const separator =
  /["'`*_)\]]{0,4}[ \t]{0,60}(?:\([^()\n]{0,14}\)[ \t]{0,4})?["'`*_)\]]{0,3}[ \t]{0,3}(?:[:=|\t\u2192\u21d2]|->)/y
const lineEnd = /["'`*:]{0,4}[ \t]*(?:\n|$)/y
const number = /[ \t]{0,60}[\s:#=('"[{*`.-]{0,6}(?:in~? ?\(["']?|code |nr\.? |no\.? |n\u00ba |n\u00b0 )?\d{5,7}(?!\d)/iy
const withGuid = new Set<LabelKind>(['correlationId', 'requestId', 'appId', 'tenantId', 'deviceId', 'other'])

/** Says whether a word is a label here: a colon or the like follows it, or it fills its line, or its value follows. */
export function acceptLabel(text: string, { kind, start, end }: FoundLabel): boolean {
  if (kind === 'error') return isAt(number, text, end)
  if (kind === 'record') return isRecordId(text, start, end)
  if (kind === 'appName' && /[a-z]\.$/i.test(text.slice(Math.max(0, start - 2), start))) return false
  if (isBehindCapital(text, start)) return withGuid.has(kind) && readGuid(text, skipToValue(text, end)) !== null
  if (isAt(separator, text, end)) return kind !== 'code' || !isAt(/[^\n]{0,20}0x/y, text, end)
  if (isAt(lineEnd, text, end) && beginsLine(text, start)) return true
  if (withGuid.has(kind) && readGuid(text, skipToValue(text, end)) !== null) return true
  if (kind === 'timestamp') {
    const at = skipToValue(text, end)
    return readTime(text, at) !== null || readGuid(text, at) !== null
  }
  return (kind === 'code' || kind === 'other') && isAt(number, text, end)
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** What a label is glued to may be anything: only its value tells that it is one. */
function isBehindCapital(text: string, start: number): boolean {
  if (start === 0 || /\dZ$/.test(text.slice(start - 2, start))) return false
  return /^\p{Lu}\p{Lu}\p{Ll}/u.test(text.slice(start - 1, start + 2))
}

function beginsLine(text: string, start: number): boolean {
  return /(?:^|\n)[\s"'*`#>-]*$/.test(text.slice(Math.max(0, start - 12), start))
}

const recordKeys =
  /createdDateTime|userPrincipalName|userDisplayName|appDisplayName|correlationId|ipAddress|isInteractive|errorCode/i

/** The bare "id" of a sign-in record: keys of such a record follow it, and no "displayName" as in a policy. */
function isRecordId(text: string, start: number, end: number): boolean {
  if (!isAt(/["']{0,2}[ \t]{0,40}[:=]/y, text, end)) return false
  if (!/(?:["'{,]|^|\n)[ \t]*["']?$/.test(text.slice(Math.max(0, start - 8), start))) return false
  const after = text.slice(end, end + 500)
  return recordKeys.test(after) && !/^[^,\n]{0,80}[,\n]\s*["']?displayName/i.test(after)
}
