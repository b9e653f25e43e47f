import * as z from 'zod/mini'

const placeSchema = z
  .string()
  .check(
    z.regex(/^[A-Za-z0-9-]+\/[A-Za-z0-9-]+$/),
    z.describe('A step as "guide/step", or a code as "codes/50126". Nothing else.'),
  )

/** Which points of lists that are kept elsewhere are met where: `content/coverage.json`. The app never loads it. */
export const coverageFileSchema = z.strictObject({
  $schema: z.optional(z.string().check(z.describe('Where your editor finds the rules for this file.'))),
  rows: z
    .record(z.string(), z.array(placeSchema).check(z.minLength(1)))
    .check(z.describe('The id of a point in a list: the places where people meet it.')),
})

export type CoverageFile = z.infer<typeof coverageFileSchema>
