/**
 * `npm run content:print -- [folder] [out]`: writes one HTML document per guide, to be read or printed for a review.
 * Writes nothing, and exits with 1, when the content is not sound.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toGuide } from '../../model/guide.ts'
import { bundleContent } from '../bundle-content.ts'
import { problemLine } from '../check/problem-line.ts'
import { outlineHtml } from '../outline/outline-html.ts'
import { checkFolder } from './check-folder.ts'
import { sha256 } from './sha256.ts'

const [folder = 'content', out = 'print'] = process.argv.slice(2)
const { content, problems } = await checkFolder(folder, { reading: false })
if (content) {
  await mkdir(out, { recursive: true })
  for (const { text } of bundleContent(content, sha256).filter(({ file }) => file.startsWith('guides/'))) {
    const guide = toGuide(JSON.parse(text))
    const file = join(out, `${guide.id}.html`)
    await writeFile(file, outlineHtml(guide, content.site))
    process.stdout.write(`${guide.title}: ${file}\n`)
  }
} else {
  const errors = problems.filter(({ severity }) => severity === 'error')
  process.stderr.write(errors.map((one) => `${problemLine(one)}\n`).join(''))
  process.stderr.write('Nothing was written.\n')
  process.exitCode = 1
}
