import { cleanFields, toValue } from './clean-fields.ts'
import { encodeValue } from './encode-value.ts'
import { maxSubject } from './mail-address.ts'
import type { Ticket } from './ticket.ts'
import { type TicketField, ticketLabels } from './ticket-fields.ts'

/** What the short form shows, the most needed first. What was tried comes between the two lists. */
const needed = [
  'result',
  'replayLink',
  'username',
  'contact',
  'requestId',
  'codes',
  'timeUtc',
  'correlationId',
  'notes',
  'stoppedAt',
  'ticketNumber',
  'name',
  'app',
  'appName',
  'message',
  'flagged',
  'othersAffected',
] as const satisfies readonly TicketField[]

const nice = [
  'timestamp',
  'otherDevice',
  'passwordChange',
  'lockedSeen',
  'lastWorked',
  'appsAffected',
  'mfa',
  'accountKind',
  'reason',
  'made',
  'guide',
] as const satisfies readonly TicketField[]

const maxValue = 240
const maxNotes = 600
const maxLink = 600
const maxEncoded = 1560
const localTime = / = \d{4}-\d\d-\d\d [^=]*$/

type Shown = { key: TicketField | null; value: string; line: string }

/**
 * What of a ticket its short form shows: long values lose their end, notes become one line, of two times only that in
 * UTC stays, and what is needed less is left out before the mail gets too long, with its subject and its line breaks.
 */
export function shortenTicket(ticket: Ticket): Ticket {
  let room = maxEncoded - Math.min(maxSubject, encodedLength(ticket.subject))
  let isTriedFull = false
  const kept = candidates(ticket).filter(({ key, value, line }) => {
    const length = encodedLength(line)
    const keep = value !== '' && length <= room && !(key === null && isTriedFull)
    if (keep) room -= length
    else if (key === null) isTriedFull = true
    return keep
  })
  const fields = kept.flatMap(({ key, value }) => (key === null ? [] : [[key, value]]))
  const tried = kept.flatMap(({ key, value }) => (key === null ? [value] : []))
  return { subject: '', fields: cleanFields(Object.fromEntries(fields)), tried: tried.reverse(), answers: [] }
}

/** A line of the short form. The label of what was tried is followed by its number in the whole ticket. */
export function shortLine(label: string, value: string): string {
  return `${label}: ${value}`
}

/** The most needed first; of what was tried, the last. */
function candidates({ fields, tried }: Ticket): Shown[] {
  const field = (key: TicketField): Shown => {
    const value = key === 'timestamp' && fields.timeUtc !== '' ? '' : shortValue(key, fields[key])
    return { key, value, line: shortLine(ticketLabels[key], value) }
  }
  const entries = tried.map((entry, position) => {
    const value = withoutEnd(entry, maxValue)
    return { key: null, value, line: shortLine(`Tried ${position + 1}`, value) }
  })
  return [...needed.map(field), ...entries.reverse(), ...nice.map(field)]
}

function shortValue(key: TicketField, value: string): string {
  if (key === 'replayLink') return encodedLength(value) > maxLink ? '' : value
  if (key === 'notes') return withoutEnd(toValue(value), maxNotes)
  return withoutEnd(value.replace(localTime, ''), maxValue)
}

/** Ends a long value, never within a letter: one that is not Latin takes nine characters of an address. */
function withoutEnd(text: string, longest: number): string {
  if (encodedLength(text) <= longest) return text
  let room = longest
  const kept = [...text].slice(0, longest).filter((letter) => {
    room -= encodeValue(letter).length
    return room > 0
  })
  return `${kept.join('').trimEnd()}…`
}

/** How much room a line takes in the address of a mail (RFC 6068). */
function encodedLength(line: string): number {
  return encodeValue(line).length + '%0D%0A'.length
}
