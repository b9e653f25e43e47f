import * as z from 'zod/mini'
import { NotMade } from './not-made.ts'

/**
 * The value of a file that is there. Throws `NotMade` with `missing` where it is not; one that is broken or has another
 * shape is for the check to explain.
 */
export function readExisting<T>(
  texts: ReadonlyMap<string, string>,
  name: string,
  schema: z.core.$ZodType<T>,
  missing: string,
): T {
  const text = texts.get(name)
  if (text === undefined) throw new NotMade(missing)
  try {
    return z.parse(schema, JSON.parse(text))
  } catch {
    throw new NotMade(`The file "${name}" has a mistake in it. Run "npm run -s content:check" and mend it first.`)
  }
}
