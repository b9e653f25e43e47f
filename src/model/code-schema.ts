import * as z from 'zod/mini'
import { blockSchema } from './block-schema.ts'
import { codePattern } from './code-pattern.ts'
import { reviewFields } from './guide-schema.ts'
import { idSchema } from './id.ts'
import { plainTextSchema, textSchema } from './text-schema.ts'

/** Who can repair what a code stands for. "nobody": it is harmless, or it passes by itself. */
export const fixers = ['user', 'help-desk', 'tenant-admin', 'app-owner', 'microsoft', 'nobody'] as const

const startSchema = z
  .strictObject({
    guide: idSchema,
    section: idSchema.check(z.describe('The section of the guide that the code belongs to.')),
    answers: z
      .record(z.string(), idSchema)
      .check(z.describe('Question id: option id. What is already known about somebody who has this code.')),
  })
  .check(z.describe('Where somebody with this code enters the guide.'))

const codeFields = {
  name: z.optional(plainTextSchema.check(z.describe('The name that Microsoft gives the code, if it has one.'))),
  title: plainTextSchema.check(z.describe('What happened, in a few words for the person who sees the code.')),
  sentence: textSchema.check(z.describe('One sentence for that person: what the code means.')),
  who: z
    .array(z.enum(fixers))
    .check(z.minLength(1), z.describe('Who can repair it; the one who should try first comes first.')),
  body: z
    .array(blockSchema)
    .check(z.minLength(1), z.describe('What really helps, as the person who sees the code can do it.')),
  words: z.optional(
    z.array(plainTextSchema).check(z.describe('Other words that people search for, for example "locked out".')),
  ),
  start: startSchema,
  helpDesk: z.array(blockSchema).check(z.minLength(1), z.describe('What the help desk or an administrator looks at.')),
  ...reviewFields,
}

/** A code file: `content/codes/<code>.json`. */
export const codeFileSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.describe('Where your editor finds the rules for this file.'))),
  ...codeFields,
})

/** A code record as the app loads it. */
export const codeSchema = z.strictObject({ code: z.string().check(z.regex(codePattern)), ...codeFields })

export type Fixer = (typeof fixers)[number]
export type CodeFile = z.infer<typeof codeFileSchema>
export type Code = z.infer<typeof codeSchema>
