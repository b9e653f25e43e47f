/**
 * `npm run -s content:coverage -- <list.md> [list.md …] [--content folder]`: says where `coverage.json` covers each row
 * of the lists; exit code 1 when a row is not covered or a place does not exist, 2 when a list is missing.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { checkFolder } from './check-folder.ts'
import { coverageReport } from './coverage-report.ts'
import { rowIds } from './row-ids.ts'

const { values, positionals } = parseArgs({ options: { content: { type: 'string' } }, allowPositionals: true })
if (positionals.length === 0) stop('Name at least one list, a Markdown file whose rows begin with ids such as S01.')
const lists = await Promise.all(positionals.map(readList))
const ids = [...new Set(lists.flatMap((list) => list.ids))]
const empty = lists.filter((list) => list.ids.length === 0)
const { coverage } = await checkFolder(values.content ?? 'content')
const { rows, missing, gone, unlisted } = coverageReport(ids, coverage)
const lines = [
  ...rows.map(({ id, places }) => `${id} ${places.join(', ') || 'not covered'}`),
  ...empty.map(({ file }) => `${file} has no rows that begin with ids.`),
  ...(coverage ? [] : ['There is no coverage.json that can be read.']),
  ...gone.map(({ id, place }) => `${id} names "${place}", which does not exist or cannot be read.`),
  ...(unlisted.length > 0 ? [`Not in these lists: ${unlisted.join(', ')}`] : []),
  ...(missing.length > 0 ? [`Not covered: ${missing.join(', ')}`] : []),
  `covered ${rows.length - missing.length} of ${rows.length}`,
]
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = missing.length + gone.length + empty.length > 0 ? 1 : 0

async function readList(file: string): Promise<{ file: string; ids: string[] }> {
  const text = await readFile(file, 'utf8').catch(() => stop(`The list "${file}" cannot be read.`))
  return { file, ids: rowIds(text) }
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}
