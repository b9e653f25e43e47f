/**
 * `npm run -s content:new -- step|section|guide|code <name> [--outcome] [--after question/option] [--content folder]`:
 * writes a skeleton; exit code 1 when it cannot be made, 2 when the command is not complete.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { makeNew, type NewRequest } from './new/make-new.ts'
import { NotMade } from './new/not-made.ts'
import { readFolder } from './read-folder.ts'

const usage = `Say what is to be made, for example:
  npm run -s content:new -- step sign-in/password/my-question --after caps-lock/no
  npm run -s content:new -- step sign-in/password/my-end --outcome
  npm run -s content:new -- section sign-in/printer
  npm run -s content:new -- guide printer
  npm run -s content:new -- code 50199
`
const kinds: readonly string[] = ['step', 'section', 'guide', 'code'] satisfies NewRequest['kind'][]

const { values, positionals } = parseArgs({
  options: { outcome: { type: 'boolean' }, after: { type: 'string' }, content: { type: 'string' } },
  allowPositionals: true,
  strict: false,
})
const {
  outcome,
  after,
  content: folder = 'content',
} = values as { outcome?: boolean; after?: string; content?: string }
const [kind = '', name] = positionals
if (!kinds.includes(kind) || !name) {
  process.stderr.write(usage)
  process.exit(2)
}
const texts = new Map((await readFolder(folder)).map((file) => [file.name, new TextDecoder().decode(file.bytes)]))
const today = new Date().toISOString().slice(0, 10)
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
