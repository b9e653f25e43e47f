import { type CheckedContent, checkContent } from '../../model/check-content.ts'
import type { ContentFile } from '../../model/content-files.ts'
import { byImportance, type Mistake, mistake, type Problem } from '../../model/problem.ts'
import { findExampleProblems } from './find-example-problems.ts'
import { findReadingProblems } from './find-reading-problems.ts'
import type { FolderFile } from './folder-file.ts'
import { type ReadJson, readJson } from './read-json.ts'

/** `content` is null when there is any problem of severity "error", so that nobody bundles what is not sound. */
export type CheckedFiles = Omit<CheckedContent, 'mistakes'> & { problems: Problem[] }

export type CheckOptions = {
  /** False where nobody sees notices: how hard a step reads takes longer to find than all else. */
  reading?: boolean
}

/**
 * Checks the files of a content folder: each by itself, all together, where the examples lead and how hard the steps
 * read. Problems come in the order of their importance.
 */
export function checkFiles(files: readonly FolderFile[], { reading = true }: CheckOptions = {}): CheckedFiles {
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
  problems.sort(byImportance)
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
