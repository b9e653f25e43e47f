import * as z from 'zod/mini'
import { idSchema } from './id.ts'
import { plainTextSchema } from './text-schema.ts'

/** What of a ticket may stand in an address: nothing that a person types freely. `report` is several lines of the others. */
export const handOffValueNames = [
  'summary',
  'codes',
  'correlationId',
  'requestId',
  'time',
  'appId',
  'tenantId',
  'ticketNumber',
  'outcome',
  'replayLink',
  'report',
] as const

/** A form of the organisation's ticket system that a ticket is handed to. */
export const handOffSchema = z.strictObject({
  id: idSchema,
  label: plainTextSchema.check(z.describe('What the button says, for example "Open a ticket in ServiceNow".')),
  address: z
    .string()
    .check(
      z.regex(/^https:\/\/(?:[A-Za-z0-9-]+\.)*[A-Za-z][A-Za-z0-9-]*(?::[0-9]+)?(?:[/?#][!#-;=?-[\]-z|~]*)?$/),
      z.describe("The form's page: https://, a host, no name or password before it, only plain letters and signs."),
    ),
  fields: z
    .record(z.string(), z.enum(handOffValueNames))
    .check(z.describe('What your system calls a field: what of the ticket goes in.')),
  packed: z.optional(
    z
      .enum(['sysparm_query', 'sysparm_variable_values'])
      .check(
        z.describe('Only for ServiceNow: the one parameter that takes all fields, of a form or of a portal page.'),
      ),
  ),
  maxLength: z.optional(
    z.int().check(z.gte(200), z.lte(8000), z.describe('The longest address that your system takes. Without it: 2000.')),
  ),
})

export type HandOff = z.infer<typeof handOffSchema>
export type HandOffValueName = (typeof handOffValueNames)[number]
