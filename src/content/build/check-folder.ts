import { type CheckedContent, checkContent } from '../../model/check-content.ts'
import type { ContentFile } from '../../model/content-files.ts'
import { type Mistake, mistake, type Problem } from '../../model/problem.ts'
import { findExampleProblems } from './find-example-problems.ts'
import { findReadingProblems } from './find-reading-problems.ts'
import { type FolderFile, readFolder } from './read-folder.ts'
import { type ReadJson, readJson } from './read-json.ts'

/** `content` is null when there is any problem of severity "error", so that nobody bundles what is not sound. */
export type CheckedFolder = Omit<CheckedContent, 'mistakes'> & { problems: Problem[] }

type CheckOptions = {
  /** False where nobody sees notices: how hard a step reads takes longer to find than all else. */
  reading?: boolean
}

/**
 * Reads and checks a content folder, also where its examples lead and how hard it reads. Problems come in the order of
 * files and lines.
 */
export async function checkFolder(folder: string, options?: CheckOptions): Promise<CheckedFolder> {
  return checkFiles(await readFolder(folder), options)
}

/** The same for files that are already in memory. */
export function checkFiles(files: readonly FolderFile[], { reading = true }: CheckOptions = {}): CheckedFolder {
  const read = new Map<string, ReadJson>()
  const problems: Problem[] = []
  for (const { name, bytes } of files) {
    const result = readFile(name, bytes)
    if ('value' in result) read.set(name, result)
    else problems.push(result)
  }
  const broken = new Set(problems.map(({ file }) => file))
  const contentFiles: ContentFile[] = [...read].map(([name, { value }]) => ({ name, value }))
  const { content, mistakes, ...rest } = checkContent(contentFiles)
  for (const one of rest.walkable) {
    mistakes.push(...findExampleProblems(one))
    if (reading) mistakes.push(...findReadingProblems(one.guide))
  }
  problems.push(...mistakes.filter(({ file }) => !broken.has(file)).map((one) => toProblem(one, read)))
  problems.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column)
  const isSound = problems.every(({ severity }) => severity === 'notice')
  return { ...rest, content: isSound ? content : null, problems }
}

function readFile(file: string, bytes: Uint8Array): ReadJson | Problem {
  const where = { file, path: [] }
  const text = decode(bytes)
  if (text === null) return atPosition(mistake('not-utf-8', where, {}), { line: 1, column: 1 })
  const result = readJson(text)
  if ('value' in result) return result
  if (result.kind === 'duplicate-key') return atPosition(mistake('duplicate-key', where, result), result)
  return atPosition(mistake('syntax', where, result), result)
}

/** The text without a byte order mark; null when the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function toProblem(one: Mistake, read: ReadonlyMap<string, ReadJson>): Problem {
  return atPosition(one, read.get(one.file)?.locate(one.path, one.atKey) ?? { line: 1, column: 1 })
}

function atPosition(
  { file, code, reason, remedy, severity }: Mistake,
  { line, column }: { line: number; column: number },
): Problem {
  return { file, line, column, code, reason, remedy, severity }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
