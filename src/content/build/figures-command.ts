/** `npm run -s content:figures -- [folder] [--steps]`: size, lengths of paths and reading grade of each guide. */
import { parseArgs } from 'node:util'
import { splitFileName } from '../../model/content-files.ts'
import { checkFiles } from '../check/check-files.ts'
import { figuresText } from './figures-text.ts'
import { readFolder } from './read-folder.ts'

const { values, positionals } = parseArgs({ options: { steps: { type: 'boolean' } }, allowPositionals: true })
const files = await readFolder(positionals[0] ?? 'content')
const { walkable } = checkFiles(files)
const ids = new Set(files.flatMap(({ name }) => splitFileName(name)?.guide ?? []))
for (const { guide } of walkable) ids.delete(guide.id)
process.stdout.write(walkable.map((one) => figuresText(one, { steps: values.steps ?? false })).join('\n'))
process.stdout.write([...ids].map((id) => `\n${id}: not sound, see content:check\n`).join(''))
process.exitCode = ids.size === 0 ? 0 : 1
