import type * as z from 'zod/mini'
import type { Path } from './problem.ts'

/** A file while its shape is judged: its name, its value and the rules for it. */
export type CheckedFile = { file: string; value: unknown; schema: z.core.$ZodType }

/** The value at a place of a JSON value; undefined where there is none. Never one that objects have by nature. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, key)) return undefined
    return (inner as Record<string | number, unknown>)[key]
  }, value)
}
