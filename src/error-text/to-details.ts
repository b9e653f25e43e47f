import type { MessagePlace } from './collect-findings.ts'
import type { Attempt, Details } from './details.ts'
import type { Field, Finding } from './finding.ts'
import { idTime } from './id-time.ts'
import { readMessage } from './read-message.ts'

type Read = { text: string; isEntra: boolean; names: string[]; groups: Finding[][]; messages: MessagePlace[] }

/** What a text without anything gives. */
export const nothingFound: Details = {
  isEntra: false,
  codes: [],
  newestCodes: [],
  names: [],
  correlationId: null,
  requestId: null,
  timestamp: null,
  appId: null,
  appName: null,
  tenantId: null,
  ipAddress: null,
  deviceId: null,
  devicePlatform: null,
  deviceState: null,
  message: null,
  others: [],
}

/** Puts the newest attempt into the fields, the others beside it, and the codes of all together. */
export function toDetails({ text, isEntra, names, groups, messages }: Read): Details {
  const all = groups.flat()
  const attempts = groups.map(toAttempt)
  const order = [...attempts.keys()].sort((a, b) => timeOf(attempts[b]) - timeOf(attempts[a]) || b - a)
  const newest = order[0] === undefined ? [] : (groups[order[0]] as Finding[])
  const pick = (field: Field) => (isEntra ? (best(newest, field) ?? onlyOne(all, field)) : null)
  return {
    isEntra,
    codes: codesOf(all),
    newestCodes: codesOf(newest),
    names,
    correlationId: best(newest, 'correlationId'),
    requestId: best(newest, 'requestId'),
    timestamp: best(newest, 'timestamp'),
    appId: pick('appId'),
    appName: pick('appName'),
    tenantId: pick('tenantId'),
    ipAddress: pick('ipAddress'),
    deviceId: pick('deviceId'),
    devicePlatform: pick('devicePlatform'),
    deviceState: pick('deviceState'),
    message: isEntra ? messageOf(text, newest, messages) : null,
    others: order
      .slice(1)
      .map((index) => attempts[index] as Attempt)
      .filter(hasAnything),
  }
}

function toAttempt(findings: Finding[]): Attempt {
  return {
    codes: codesOf(findings),
    correlationId: best(findings, 'correlationId'),
    requestId: best(findings, 'requestId'),
    timestamp: best(findings, 'timestamp'),
  }
}

function hasAnything({ codes, correlationId, requestId, timestamp }: Attempt): boolean {
  return codes.length > 0 || correlationId !== null || requestId !== null || timestamp !== null
}

function timeOf(attempt: Attempt | undefined): number {
  return Date.parse(attempt?.timestamp ?? idTime(attempt?.correlationId ?? '') ?? '') || 0
}

function codesOf(findings: Finding[]): string[] {
  const codes = findings.filter(({ field }) => field === 'code').toSorted((a, b) => a.start - b.start)
  return [...new Set(codes.map(({ value }) => value))]
}

/** The surest value of a field; of equally sure ones the first. */
function best(findings: Finding[], field: Field): string | null {
  const candidates = findings.filter((finding) => finding.field === field).toSorted((a, b) => a.rank - b.rank)
  return candidates[0]?.value ?? null
}

/** A value that stands elsewhere in the text, when the whole text knows but one. */
function onlyOne(findings: Finding[], field: Field): string | null {
  const values = new Set(findings.filter((finding) => finding.field === field).map(({ value }) => value))
  return values.size === 1 ? ([...values][0] as string) : null
}

/** The message behind a code of the newest attempt; else behind any other. */
function messageOf(text: string, newest: Finding[], messages: MessagePlace[]): string | null {
  const own = new Set(newest.map(({ end }) => end))
  for (const place of [...messages.filter(({ from }) => own.has(from)), ...messages]) {
    const message = readMessage(text, place)
    if (message) return message
  }
  return null
}
