// @vitest-environment node
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { realTicket } from '../../testing/real-ticket.ts'
import { ticketJson } from './ticket-json.ts'
import { ticketJsonSchema } from './ticket-json-schema.ts'

const schema = z.fromJSONSchema(ticketJsonSchema() as Parameters<typeof z.fromJSONSchema>[0])
const sample = () => JSON.parse(ticketJson(realTicket({ notes: 'It broke.\nTwice.' })))

describe('the schema of tickets in JSON', () => {
  it('lies in public/; if not, run "npx vitest run src/engine/ticket/ticket-json-schema.test.ts -u"', async () => {
    const text = `${JSON.stringify(ticketJsonSchema(), null, 2)}\n`
    await expect(text).toMatchFileSnapshot('../../../public/ticket.schema.json')
  })

  it('takes tickets with and without answers', () => {
    expect(schema.safeParse(sample()).error).toBeUndefined()
    expect(schema.safeParse(JSON.parse(ticketJson(realTicket({ answers: {} })))).error).toBeUndefined()
  })

  it.each([
    ['another kind', { kind: 'ticket' }],
    ['another version', { version: 2 }],
    ['no subject', { subject: null }],
    ['an unknown part', { extra: {} }],
    ['a part that is no object', { person: [] }],
    ['a part without its fields', { person: {} }],
    ['a number as a value', { notes: { notes: 1 } }],
    ['an answer without its question', { answers: [{ at: null, answer: 'Yes' }] }],
    ['a remedy that is no text', { tried: [{}] }],
  ])('refuses %s', (_what, change) => {
    expect(schema.safeParse({ ...sample(), ...change }).success).toBe(false)
  })
})
