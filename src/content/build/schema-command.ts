/** `npm run content:schema`: writes `content/schema/` anew. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { schemaFiles } from './schema-files.ts'

const folder = join('content', 'schema')
await mkdir(folder, { recursive: true })
for (const { name, text } of schemaFiles()) await writeFile(join(folder, name), text)
