/**
 * `npm run -s content:new -- step|section|guide|code <name> [--outcome] [--after question/option] [--content folder]`:
 * writes a skeleton; exit code 1 when it cannot be made, 2 when the command is not complete.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { decodeText } from '../check/decode-text.ts'
import { isoDay } from '../check/iso-day.ts'
import { makeNew, type NewRequest } from './new/make-new.ts'
import { NotMade } from './new/not-made.ts'
import { readFolder } from './read-folder.ts'

const usage = `Say what is to be made, for example:
  npm run -s content:new -- step sign-in/password/my-question --after caps-lock/same
  npm run -s content:new -- step sign-in/password/my-end --outcome
  npm run -s content:new -- section sign-in/printer
  npm run -s content:new -- guide printer
  npm run -s content:new -- code 50198
`
const kinds: readonly string[] = ['step', 'section', 'guide', 'code'] satisfies NewRequest['kind'][]

const options = { outcome: { type: 'boolean' }, after: { type: 'string' }, content: { type: 'string' } } as const
const { values, positionals } = readArguments()
const { outcome, after, content: folder = 'content' } = values
const [kind = '', name = '', ...more] = positionals
if (!kinds.includes(kind) || name === '' || more.length > 0) stop(usage)
const decoded = (await readFolder(folder)).map(({ name: file, bytes }) => ({ file, ...decodeText(bytes) }))
if (decoded.length === 0) stop(`There is no content in the folder "${folder}".\n`, 1)
const unread = decoded.find((one) => !('text' in one))
if (unread) stop(`The file "${unread.file}" is not UTF-8. Run "npm run -s content:check" and mend it first.\n`, 1)
const texts = new Map(decoded.map((one) => [one.file, 'text' in one ? one.text : '']))
const today = isoDay()
try {
  const { files, next } = makeNew(texts, { kind: kind as NewRequest['kind'], name, outcome, after, today })
  for (const file of files) {
    await mkdir(dirname(join(folder, file.name)), { recursive: true })
    await writeFile(join(folder, file.name), file.text)
    process.stdout.write(`${texts.has(file.name) ? 'Changed' : 'Made'} ${join(folder, file.name)}\n`)
  }
  process.stdout.write(`${next}\nThen run "npm run -s content:check".\n`)
} catch (error) {
  if (!(error instanceof NotMade)) throw error
  process.stderr.write(`${error.message}\nNothing was written.\n`)
  process.exitCode = 1
}

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    return stop(`${(error as Error).message}\n${usage}`)
  }
}

function stop(message: string, code = 2): never {
  process.stderr.write(message)
  process.exit(code)
}
