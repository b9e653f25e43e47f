import * as z from 'zod/mini'
import { audiences } from './guide-schema.ts'
import { idSchema } from './id.ts'
import { siteSchema } from './site-schema.ts'
import { plainTextSchema } from './text-schema.ts'

const contentIndexSchema = z.strictObject({
  site: siteSchema,
  guides: z
    .array(
      z.strictObject({
        id: idSchema,
        title: plainTextSchema,
        description: plainTextSchema,
        audience: z.enum(audiences),
        minutes: z.number(),
        start: idSchema,
      }),
    )
    .check(z.minLength(1)),
})

/** What the app loads first: the site's settings and which guides there are. */
export type ContentIndex = z.infer<typeof contentIndexSchema>

/** Reads the bundled index; null when its shape is not right. */
export function parseContentIndex(value: unknown): ContentIndex | null {
  const parsed = contentIndexSchema.safeParse(value)
  return parsed.success ? parsed.data : null
}
