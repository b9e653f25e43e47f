/**
 * `npm run -s content:wording -- <file> [file …]`: shows where content shares a run of eight or more words with a
 * reference text (JSON or plain text), so that explanations stay in our own words; exit code 1 when there is any.
 */
import { readFile } from 'node:fs/promises'
import { readFolder } from './read-folder.ts'
import { sharedRuns } from './word-runs.ts'

if (process.argv.length < 3) {
  process.stderr.write('Name at least one file to compare the content with.\n')
  process.exit(2)
}
const references = await Promise.all(process.argv.slice(2).map(async (file) => textsIn(await readFile(file, 'utf8'))))
const own = (await readFolder('content')).map(({ name, bytes }) => ({
  name,
  texts: textsIn(new TextDecoder().decode(bytes)),
}))
const runs = sharedRuns(own, references.flat())
const compared = own.reduce((count, { texts }) => count + texts.length, 0)
process.stdout.write(runs.map(({ name, words }) => `${name}: "${words}"\n`).join(''))
process.stdout.write(`${compared} texts compared with ${references.flat().length}: ${runs.length} shared runs.\n`)
process.exitCode = runs.length === 0 ? 0 : 1

/** The texts in JSON, but not the titles of pages that it names; for anything else the whole as one text. */
function textsIn(written: string): string[] {
  try {
    return strings(JSON.parse(written))
  } catch {
    return [written]
  }
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'sources' ? [] : strings(inner)))
}
