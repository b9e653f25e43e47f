import * as z from 'zod/mini'
import { type PictureName, pictureNames } from './picture-labels.ts'
import { plainTextSchema, textSchema } from './text-schema.ts'

const items = z.array(textSchema).check(z.minLength(1), z.describe('One text per entry.'))

const listSchema = z.strictObject({ kind: z.literal('list'), items })
const numberedListSchema = z.strictObject({ kind: z.literal('numbered-list'), items })
const commandSchema = z.strictObject({
  kind: z.literal('command'),
  text: plainTextSchema.check(z.describe('A command exactly as it has to be typed.')),
})
const noteSchema = z.strictObject({ kind: z.literal('note'), text: textSchema })
const pictureSchema = z.strictObject({
  kind: z.literal('picture'),
  name: z
    .enum(pictureNames as [PictureName, ...PictureName[]])
    .check(z.describe('One of the drawings that the app has.')),
  alt: plainTextSchema.check(z.describe('What the picture shows, for people who cannot see it.')),
  labels: z.record(z.string(), plainTextSchema).check(z.describe('The words inside the picture.')),
})

/** One piece of a step's body. A plain string is a paragraph. */
export const blockSchema = z.union([
  textSchema,
  z.discriminatedUnion('kind', [listSchema, numberedListSchema, commandSchema, noteSchema, pictureSchema]),
])

export type Block = z.infer<typeof blockSchema>
export type Picture = z.infer<typeof pictureSchema>
