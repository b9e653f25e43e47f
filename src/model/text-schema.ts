import * as z from 'zod/mini'

/** Text that a person reads: never empty, never only blanks. */
export const textSchema = z
  .string()
  .check(z.regex(/\S/), z.describe('Text. **bold**, `as typed` and [label](address) are allowed.'))

/** Text without any marks: titles, labels, names. */
export const plainTextSchema = z.string().check(z.regex(/\S/), z.describe('Plain text without marks.'))
