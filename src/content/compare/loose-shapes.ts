/**
 * As much of the shape of content files as comparing needs. Looser than what the check demands, so that content that is
 * not sound, or was written for another version of the app, can be compared as well.
 */
import * as z from 'zod/mini'

const conditionSchema = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
const branchSchema = z.looseObject({ when: z.optional(conditionSchema), go: z.string() })
const optionSchema = z.looseObject({
  id: z.string(),
  label: z.string(),
  next: z.union([z.string(), z.array(branchSchema)]),
})
const stepSchema = z.discriminatedUnion('kind', [
  z.looseObject({
    id: z.string(),
    kind: z.literal('question'),
    title: z.string(),
    options: z.array(optionSchema),
  }),
  z.looseObject({ id: z.string(), kind: z.literal('outcome'), title: z.string() }),
])
const namedSchema = z.looseObject({ id: z.string(), title: z.string() })
const namesSchema = z.record(z.string(), z.string())
const exampleSchema = z.looseObject({ title: z.string(), answers: namesSchema, ends: z.string() })

/** The shape that a file has by its name; the first pattern that fits counts. */
export const looseShapes: readonly [RegExp, z.core.$ZodType][] = [
  [/^site\.json$/, z.looseObject({ renamedGuides: z.optional(namesSchema) })],
  [/^help-desk\.json$/, z.looseObject({ searches: z.array(namedSchema), scenarios: z.array(namedSchema) })],
  [/^coverage\.json$/, z.looseObject({ rows: z.record(z.string(), z.array(z.string())) })],
  [/^codes\//, z.looseObject({ start: z.looseObject({ guide: z.string(), answers: namesSchema }) })],
  [
    /\/guide\.json$/,
    z.looseObject({
      title: z.string(),
      start: z.string(),
      sections: z.array(z.string()),
      renamed: z.optional(namesSchema),
    }),
  ],
  [/\/examples\.json$/, z.looseObject({ examples: z.array(exampleSchema) })],
  [/^guides\//, z.looseObject({ title: z.string(), steps: z.array(stepSchema) })],
]
