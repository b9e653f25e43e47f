/** `npm run -s content:check -- [folder] [--json]`: says what is wrong in a content folder; exit code 1 for errors. */
import { parseArgs } from 'node:util'
import { problemLine } from '../check/problem-line.ts'
import { checkFolder } from './check-folder.ts'

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
const { problems } = await checkFolder(positionals[0] ?? 'content')
process.stdout.write(
  values.json ? `${JSON.stringify(problems, null, 2)}\n` : problems.map((one) => `${problemLine(one)}\n`).join(''),
)
process.exitCode = problems.some(({ severity }) => severity === 'error') ? 1 : 0
