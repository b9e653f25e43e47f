/**
 * `npm run -s content:diff -- <old> [new] [--json]`: says in words what changed between two versions of content, and
 * which old links open elsewhere. Each is a folder or a git revision, `HEAD~1` or `v2:other-folder`; without `new` it is
 * the folder `content`. Exit code 0, or 2 when a version cannot be read.
 */
import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { checkFiles } from '../check/check-files.ts'
import type { FolderFile } from '../check/folder-file.ts'
import { type ContentVersion, compareContent } from '../compare/compare-content.ts'
import { comparisonText } from '../compare/comparison-text.ts'
import { summary } from '../compare/summary.ts'
import { gitContent, NoContent } from './git-content.ts'
import { readFolder } from './read-folder.ts'

const usage =
  'Say what to compare: npm run content:diff -- <old> [new]. Each is a folder or a git revision, as in "HEAD~1".'

try {
  const { values, positionals } = parseArguments()
  const [old, now = 'content', ...rest] = positionals
  if (old === undefined || rest.length > 0) throw new NoContent(usage)
  const [before, after] = await Promise.all([readVersion(old), readVersion(now)])
  const comparison = compareContent(before, after)
  const json = () => `${JSON.stringify({ summary: summary(comparison), ...comparison }, null, 2)}\n`
  process.stdout.write(values.json ? json() : comparisonText(comparison))
} catch (error) {
  if (!(error instanceof NoContent)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}

function parseArguments() {
  try {
    return parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
  } catch {
    throw new NoContent(usage)
  }
}

async function readVersion(name: string): Promise<ContentVersion> {
  const files = (await isFolder(name)) ? await folderContent(name) : await gitContent(name)
  return { files, checked: checkFiles(files, { reading: false }) }
}

async function folderContent(name: string): Promise<FolderFile[]> {
  const files = await readFolder(name)
  if (files.length === 0) throw new NoContent(`The folder "${name}" holds no content files.`)
  return files
}

async function isFolder(name: string): Promise<boolean> {
  return stat(name).then(
    (found) => found.isDirectory(),
    () => false,
  )
}
