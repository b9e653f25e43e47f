import type { Ticket } from '../ticket/ticket.ts'
import { ticketParts } from '../ticket/ticket-fields.ts'
import { type AnswerJson, answerLine, ticketJsonMark } from '../ticket/ticket-json.ts'
import { cleanTicket } from './ticket-of-rows.ts'

const mark = /"kind"\s{0,9}:\s{0,9}"signpost-ticket"/

/**
 * Reads the JSON of a ticket, also within other text, quoted in a mail or with its long lines broken. Null when there
 * is none, or one of another version.
 */
export function readTicketJson(text: string): { ticket: Ticket; kind: 'json' } | null {
  const at = text.search(mark)
  if (at === -1) return null
  const start = text.lastIndexOf('{', at)
  const read = parse(text, start) ?? parse(unbend(text.slice(Math.max(start, 0))), 0)
  if (read?.kind !== ticketJsonMark.kind || read.version !== ticketJsonMark.version) return null
  return { ticket: toTicket(read), kind: 'json' }
}

type Json = Readonly<Record<string, unknown>>

function parse(text: string, start: number): Json | null {
  try {
    return toObject(JSON.parse(text.slice(start, endOfObject(text, start))))
  } catch {
    return null
  }
}

/** A line break within JSON stands for a blank, whether it was there or a mail program has made it. */
function unbend(text: string): string {
  return text.replace(/\n(?:[ \t]*>)*[ \t]*/g, ' ').replaceAll('\u00a0', ' ')
}

/** Where the object that begins at `start` ends: behind the brace that closes it. */
function endOfObject(text: string, start: number): number {
  let depth = 0
  let quoted = false
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at]
    if (quoted && sign === '\\') at += 1
    else if (sign === '"') quoted = !quoted
    else if (!quoted && sign === '{') depth += 1
    else if (!quoted && sign === '}') depth -= 1
    if (depth === 0 && !quoted) return at + 1
  }
  return text.length
}

function toTicket(read: Json): Ticket {
  const groups = ticketParts.filter((part) => 'fields' in part).map(({ key }) => toObject(read[key]) ?? {})
  const values = Object.entries(Object.assign({}, ...groups)).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  )
  return cleanTicket({
    subject: typeof read.subject === 'string' ? read.subject : '',
    values: Object.fromEntries(values),
    tried: toList(read.tried).filter((one) => typeof one === 'string'),
    answers: toList(read.answers).flatMap(toAnswer),
  })
}

function toAnswer(value: unknown): string[] {
  const { at = null, question, answer = null } = toObject(value) ?? {}
  const texts = [at, answer].every((one) => one === null || typeof one === 'string')
  return typeof question === 'string' && texts ? [answerLine({ at, question, answer } as AnswerJson)] : []
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function toObject(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null
}
