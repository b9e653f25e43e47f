import type { Ticket } from './ticket.ts'
import { type TicketField, ticketParts } from './ticket-fields.ts'

/** What the JSON of a ticket says about itself. */
export const ticketJsonMark = { kind: 'signpost-ticket', version: 1 } as const

/** An answer on a ticket; `at` is null when it came with a link. */
export type AnswerJson = { at: string | null; question: string; answer: string | null }

/**
 * The ticket as JSON, for scripts: one object a part, by the keys of `ticketParts`, null where nothing is given. Its
 * schema is `public/ticket.schema.json`.
 */
export function ticketJson(ticket: Ticket): string {
  const parts = ticketParts.map((part) => [
    part.key,
    'list' in part ? listOf(part.key, ticket) : fieldsOf(part, ticket),
  ])
  return `${JSON.stringify({ ...ticketJsonMark, subject: ticket.subject, ...Object.fromEntries(parts) }, null, 2)}\n`
}

/** The line of a ticket that says what an answer in JSON says: the inverse of how it is written. */
export function answerLine({ at, question, answer }: AnswerJson): string {
  return answer === null ? question : `[${at ?? cameWithLink}] ${question} -> ${answer}`
}

const cameWithLink = 'came with a link'
const written = /^\[(came with a link|[^\]]*)\] (.*?) -> (.*)$/

function fieldsOf(part: { fields: object }, { fields }: Ticket) {
  return Object.fromEntries(Object.keys(part.fields).map((key) => [key, fields[key as TicketField] || null]))
}

function listOf(key: 'tried' | 'answers', ticket: Ticket): string[] | AnswerJson[] {
  return key === 'tried' ? ticket.tried : ticket.answers.map(answerOf)
}

/** A line of another shape stands as the question, without an answer, so that nothing is lost. */
function answerOf(line: string): AnswerJson {
  const [, at = '', question = '', answer = ''] = written.exec(line) ?? []
  const read = { at: at === cameWithLink ? null : at, question, answer }
  return answerLine(read) === line ? read : { at: null, question: line, answer: null }
}
