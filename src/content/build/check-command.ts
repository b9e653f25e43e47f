/** `npm run -s content:check -- [folder] [--json]`: says what is wrong in a content folder; exit code 1 for errors. */
import { parseArgs } from 'node:util'
import { isoDay } from '../check/iso-day.ts'
import { problemLine } from '../check/problem-line.ts'
import { checkFolder } from './check-folder.ts'

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
const { problems } = await checkFolder(positionals[0] ?? 'content', { today: isoDay() })
const errors = problems.filter(({ severity }) => severity === 'error').length
process.exitCode = errors > 0 ? 1 : 0
if (values.json) {
  process.stdout.write(`${JSON.stringify(problems, null, 2)}\n`)
} else {
  process.stdout.write(problems.map((one) => `${problemLine(one)}\n`).join(''))
  process.stderr.write(`${count(errors, 'problem')}, ${count(problems.length - errors, 'notice')}.\n`)
}

function count(number: number, word: string): string {
  return `${number === 0 ? 'no' : number} ${word}${number === 1 ? '' : 's'}`
}
