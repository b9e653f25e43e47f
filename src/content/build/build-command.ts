/** `npm run content:build -- [folder] [out]`: checks a content folder and writes what the app loads. */
import { join } from 'node:path'
import { bundleContent } from '../bundle-content.ts'
import { checkFiles } from '../check/check-files.ts'
import { problemLine } from '../check/problem-line.ts'
import { writeSource } from '../source-file.ts'
import { findOlderFiles } from './find-older-files.ts'
import { readFolder } from './read-folder.ts'
import { sha256 } from './sha256.ts'
import { staticGuideFile } from './static-guide-file.ts'
import { writeInOrder } from './write-in-order.ts'

const [folder = 'content', out = join('dist', 'content')] = process.argv.slice(2)
const files = await readFolder(folder)
const { content, problems } = checkFiles(files)
process.stderr.write(problems.map((one) => `${problemLine(one)}\n`).join(''))
if (content) {
  const source = { name: 'source.json', text: writeSource(files) }
  const bundled = bundleContent(content, sha256)
  const written = [source, staticGuideFile(content, bundled), ...bundled]
  await writeInOrder(out, written)
  const older = await findOlderFiles(out, written)
  process.stdout.write(`${folder} is sound. ${written.length} files are in ${out}.
To publish them, copy all of them into the folder "content" of your site, index.json last. The app itself stays as it is.
People who have the site open stay on their version until they load the page again.
`)
  if (older.length > 0) {
    process.stdout.write(`These files of earlier versions are still in use by such people. Delete them after a day:
${older.map((name) => `  ${join(out, name)}\n`).join('')}`)
  }
} else {
  process.stderr.write('Nothing was written. Mend the problems above that are errors, then run the command again.\n')
  process.exitCode = 1
}
