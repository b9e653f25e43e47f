import * as z from 'zod/mini'
import { idSchema } from './id.ts'
import { plainTextSchema } from './text-schema.ts'

const exampleSchema = z.strictObject({
  title: plainTextSchema.check(z.describe('The case in plain words, for example "Mistyped password".')),
  answers: z
    .record(z.string(), idSchema)
    .check(z.describe('Question id: option id. What the person answers, from the first question to the outcome.')),
  ends: idSchema.check(z.describe('The id of the outcome that these answers have to lead to.')),
})

/** The examples of a guide: `content/guides/<guide>/examples.json`. The app never loads them. */
export const examplesFileSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.describe('Where your editor finds the rules for this file.'))),
  examples: z.array(exampleSchema).check(z.minLength(1)),
})

export type Example = z.infer<typeof exampleSchema>
export type ExamplesFile = z.infer<typeof examplesFileSchema>
