import * as z from 'zod/mini'
import { codeFileSchema } from '../../model/code-schema.ts'
import { coverageFileSchema } from '../../model/coverage-schema.ts'
import { examplesFileSchema } from '../../model/examples-schema.ts'
import { guideFileSchema, sectionSchema } from '../../model/guide-schema.ts'
import { helpDeskFileSchema } from '../../model/help-desk-schema.ts'
import { siteSchema } from '../../model/site-schema.ts'

/** The JSON Schemas for `content/schema/`, by which editors complete, explain and underline. */
export function schemaFiles(): { name: string; text: string }[] {
  const schemas = {
    site: siteSchema,
    guide: guideFileSchema,
    section: sectionSchema,
    examples: examplesFileSchema,
    code: codeFileSchema,
    'help-desk': helpDeskFileSchema,
    coverage: coverageFileSchema,
  }
  return Object.entries(schemas).map(([name, schema]) => ({
    name: `${name}.schema.json`,
    text: `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`,
  }))
}
