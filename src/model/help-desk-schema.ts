import * as z from 'zod/mini'
import { buckets } from './buckets.ts'
import { codePattern } from './code-pattern.ts'
import { reviewFields } from './guide-schema.ts'
import { idSchema } from './id.ts'
import { searchFactNames } from './search-words.ts'
import { plainTextSchema, textSchema } from './text-schema.ts'

/** How the values of a ticket are written into a search. */
export const searchLanguages = ['text', 'odata', 'kql', 'powershell'] as const

const lineSchema = z
  .string()
  .check(z.regex(/^.*\S.*$/), z.describe('One line. Words such as {username} are filled in, quotation marks included.'))

const searchSchema = z.strictObject({
  id: idSchema,
  title: plainTextSchema.check(z.describe('The tool, and what the search looks for.')),
  where: textSchema.check(z.describe('Where to use it, and the least role or licence that is enough.')),
  language: z
    .enum(searchLanguages)
    .check(z.describe('How values are written: as text, or as literals of OData, KQL or PowerShell.')),
  lines: z
    .array(lineSchema)
    .check(z.minLength(1), z.describe('The search. A line whose word has no value is left out.')),
  conditions: z.optional(
    z
      .array(lineSchema)
      .check(
        z.minLength(1),
        z.describe('Joined, they stand where a line says {conditions}. One whose word has no value is left out.'),
      ),
  ),
  joinedBy: z.optional(z.enum(['and', 'or']).check(z.describe('What stands between the conditions. Usually "and".'))),
  needs: z.optional(
    z
      .array(z.enum(searchFactNames))
      .check(z.minLength(1), z.describe('Without any of these the search is not possible. One of them is enough.')),
  ),
  ...reviewFields,
})

const scenarioSchema = z.strictObject({
  id: idSchema,
  bucket: z
    .enum(buckets)
    .check(z.describe('Where the cause is suspected. "unclear" says that neither code nor walk tells it.')),
  codes: z.optional(
    z
      .array(z.string().check(z.regex(codePattern), z.describe('A code, as in the name of its file in "codes".')))
      .check(z.minLength(1), z.describe('The ticket has one of these codes. "unknown": one that no scenario names.')),
  ),
  outcomes: z.optional(
    z.array(idSchema).check(z.minLength(1), z.describe('The guide ended with one of these outcomes.')),
  ),
  answers: z.optional(
    z
      .record(z.string(), z.union([idSchema, z.array(idSchema).check(z.minLength(1))]))
      .check(z.describe('Question id: option id, or a list of them. The person gave one of these answers.')),
  ),
  title: plainTextSchema.check(z.describe('The suspected cause, in a few words.')),
  reason: textSchema.check(z.describe('Why it is suspected.')),
  action: textSchema.check(z.describe('What the help desk does first.')),
})

const fields = {
  windowMinutes: z
    .number()
    .check(
      z.int(),
      z.minimum(1),
      z.maximum(1440),
      z.describe('How many minutes before and after the error a search looks.'),
    ),
  searches: z.array(searchSchema).check(z.minLength(1), z.describe('Ready searches, the handiest first.')),
  scenarios: z
    .array(scenarioSchema)
    .check(z.minLength(1), z.describe('Suspected causes. The first that fits counts; the last one always fits.')),
  ...reviewFields,
}

/** The help desk's file: `content/help-desk.json`. */
export const helpDeskFileSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.describe('Where your editor finds the rules for this file.'))),
  ...fields,
})

/** The same as the app loads it. */
export const helpDeskSchema = z.strictObject(fields)

export type Search = z.infer<typeof searchSchema>
export type Scenario = z.infer<typeof scenarioSchema>
export type HelpDeskFile = z.infer<typeof helpDeskFileSchema>
export type HelpDesk = z.infer<typeof helpDeskSchema>
