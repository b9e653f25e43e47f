/** `npm run content:build -- [folder] [out]`: checks a content folder and writes what the app loads. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkFiles } from '../check/check-files.ts'
import { problemLine } from '../check/problem-line.ts'
import { writeSource } from '../source-file.ts'
import { bundleContent } from './bundle-content.ts'
import { readFolder } from './read-folder.ts'

const [folder = 'content', out = join('dist', 'content')] = process.argv.slice(2)
const files = await readFolder(folder)
const { content, problems } = checkFiles(files)
process.stderr.write(problems.map((one) => `${problemLine(one)}\n`).join(''))
if (content) {
  for (const { name, text } of [...bundleContent(content), { name: 'source.json', text: writeSource(files) }]) {
    await mkdir(dirname(join(out, name)), { recursive: true })
    await writeFile(join(out, name), text)
  }
  process.stdout.write(`${folder} is written to ${out}.\n`)
} else {
  process.stderr.write('Nothing was written.\n')
  process.exitCode = 1
}
