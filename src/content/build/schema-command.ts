/** `npm run content:schema`: writes `content/schema/` and the table of problems in `content/README.md` anew. */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { schemaFiles } from './schema-files.ts'
import { withProblemTable } from './with-problem-table.ts'

const folder = join('content', 'schema')
await mkdir(folder, { recursive: true })
for (const { name, text } of schemaFiles()) await writeFile(join(folder, name), text)
const readme = join('content', 'README.md')
await writeFile(readme, withProblemTable(await readFile(readme, 'utf8')))
