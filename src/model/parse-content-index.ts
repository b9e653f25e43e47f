import * as z from 'zod/mini'
import { bundleFormat, type ContentIndex } from './content-index.ts'
import { audiences, bundledReviewFields } from './guide-schema.ts'
import { idSchema } from './id.ts'
import { signInHostsSchema } from './sign-in-hosts-schema.ts'
import { siteSchema } from './site-schema.ts'
import { plainTextSchema } from './text-schema.ts'

const fileName = z.string().check(z.regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?(?:\.[0-9a-f]{8})?\.json$/))

const contentIndexSchema = z.strictObject({
  seal: z.optional(z.string()),
  format: z.optional(z.literal(bundleFormat)),
  site: z.extend(siteSchema, {
    signInHosts: z.optional(z.extend(signInHostsSchema, bundledReviewFields)),
  }),
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
  files: z.optional(z.record(z.string(), z.strictObject({ name: fileName, integrity: z.optional(z.string()) }))),
})

/**
 * Reads a bundled index that nothing vouches for; null when its shape is not right, or when it is of a form that this
 * app does not know. Nothing that it says about the integrity of other files is kept.
 */
export function parseContentIndex(value: unknown): ContentIndex | null {
  const parsed = contentIndexSchema.safeParse(value)
  if (!parsed.success) return null
  const { site, guides, files = {} } = parsed.data
  const places = Object.entries(files).map(([file, { name }]) => [file, { name }])
  return { site, guides, files: Object.fromEntries(places) }
}
