import { ticketParts } from './ticket-fields.ts'
import { ticketJsonMark } from './ticket-json.ts'

const text = { type: 'string' }
const textOrNull = { type: ['string', 'null'] }
const answer = { ...strictObject({ at: textOrNull, question: text, answer: textOrNull }), title: 'Answer' }

/** The JSON Schema (draft 2020-12) of what `ticketJson` writes; `public/ticket.schema.json` holds it. */
export function ticketJsonSchema(): object {
  const marks = Object.entries(ticketJsonMark).map(([key, value]) => [key, { const: value }])
  const parts = ticketParts.map((part) => [part.key, partSchema(part)])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A ticket of Signpost',
    description: 'What somebody who cannot sign in hands to the help desk. Null stands where nothing is given.',
    ...strictObject({ ...Object.fromEntries(marks), subject: text, ...Object.fromEntries(parts) }),
  }
}

function partSchema(part: (typeof ticketParts)[number]): object {
  if ('list' in part) return { title: part.title, type: 'array', items: part.key === 'answers' ? answer : text }
  const fields = Object.entries(part.fields).map(([key, label]) => [key, { title: label, ...textOrNull }])
  return { title: part.title, ...strictObject(Object.fromEntries(fields)) }
}

function strictObject(properties: Record<string, object>): object {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}
