/** The content of this project, bundled as the app loads it, for tests that walk the real guides. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkFolder } from '../content/build/check-folder.ts'
import { sha256 } from '../content/build/sha256.ts'
import { bundleContent } from '../content/bundle-content.ts'
import { problemLine } from '../content/check/problem-line.ts'
import type { CodeBook } from '../model/code-book.ts'
import { examplesFileName } from '../model/content-files.ts'
import type { Example, ExamplesFile } from '../model/examples-schema.ts'
import type { Guide } from '../model/guide.ts'
import { parseCodeBook } from '../model/parse-code-book.ts'
import { parseGuide } from '../model/parse-guide.ts'

/**
 * File name without a version → text, as below `dist/content/`. Throws with the problems when the content is not sound.
 */
export async function realContentFiles(): Promise<ReadonlyMap<string, string>> {
  const { content, problems } = await checkFolder('content', { reading: false })
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (!content) throw new Error(errors.map(problemLine).join('\n'))
  return new Map(bundleContent(content, sha256).map(({ file, text }) => [file, text]))
}

/** The guides of this project. */
export async function realGuides(): Promise<Guide[]> {
  const files = await realContentFiles()
  const guides = [...files].filter(([name]) => name.startsWith('guides/'))
  return guides.map(([, text]) => parseGuide(JSON.parse(text)) as Guide)
}

/** The code records of this project. */
export async function realCodeBook(): Promise<CodeBook> {
  return parseCodeBook(JSON.parse((await realContentFiles()).get('codes.json') as string)) as CodeBook
}

/** The examples of a guide of this project. */
export async function realExamples(guide: string): Promise<Example[]> {
  const text = await readFile(join('content', examplesFileName(guide)), 'utf8')
  return (JSON.parse(text) as ExamplesFile).examples
}
