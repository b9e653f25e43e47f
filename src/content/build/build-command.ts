/** `npm run content:build -- [folder] [out]`: checks a content folder and writes what the app loads. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { bundleContent } from './bundle-content.ts'
import { checkFolder } from './check-folder.ts'
import { problemLine } from './problem-line.ts'

const [folder = 'content', out = join('dist', 'content')] = process.argv.slice(2)
const { content, problems } = await checkFolder(folder)
process.stderr.write(problems.map((one) => `${problemLine(one)}\n`).join(''))
if (content) {
  for (const { name, text } of bundleContent(content)) {
    await mkdir(dirname(join(out, name)), { recursive: true })
    await writeFile(join(out, name), text)
  }
  process.stdout.write(`${folder} is written to ${out}.\n`)
} else {
  process.stderr.write('Nothing was written.\n')
  process.exitCode = 1
}
