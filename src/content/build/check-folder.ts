import { type CheckedContent, checkContent } from '../../model/check-content.ts'
import type { ContentFile } from '../../model/content-files.ts'
import { type Finding, finding, type Problem } from '../../model/problem.ts'
import { findExampleProblems } from './find-example-problems.ts'
import { findReadingProblems } from './find-reading-problems.ts'
import { type FolderFile, readFolder } from './read-folder.ts'
import { type ReadJson, readJson } from './read-json.ts'

/** `content` is null when there is any problem of severity "error", so that nobody bundles what is not sound. */
export type CheckedFolder = Omit<CheckedContent, 'findings'> & { problems: Problem[] }

/**
 * Reads and checks a content folder, also where its examples lead and how hard it reads. Problems come in the order of
 * files and lines.
 */
export async function checkFolder(folder: string): Promise<CheckedFolder> {
  return checkFiles(await readFolder(folder))
}

/** The same for files that are already in memory. */
export function checkFiles(files: readonly FolderFile[]): CheckedFolder {
  const read = new Map<string, ReadJson>()
  const problems: Problem[] = []
  for (const { name, bytes } of files) {
    const result = readFile(name, bytes)
    if ('value' in result) read.set(name, result)
    else problems.push(result)
  }
  const broken = new Set(problems.map(({ file }) => file))
  const contentFiles: ContentFile[] = [...read].map(([name, { value }]) => ({ name, value }))
  const { content, findings, ...rest } = checkContent(contentFiles)
  for (const one of rest.walkable) findings.push(...findExampleProblems(one), ...findReadingProblems(one.guide))
  problems.push(...findings.filter(({ file }) => !broken.has(file)).map((one) => toProblem(one, read)))
  problems.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column)
  const isSound = problems.every(({ severity }) => severity === 'notice')
  return { ...rest, content: isSound ? content : null, problems }
}

function readFile(file: string, bytes: Uint8Array): ReadJson | Problem {
  const where = { file, path: [] }
  const text = decode(bytes)
  if (text === null) return { ...place(finding('not-utf-8', where, {}), { line: 1, column: 1 }) }
  const result = readJson(text)
  if ('value' in result) return result
  if (result.kind === 'duplicate-key') return place(finding('duplicate-key', where, result), result)
  return place(finding('syntax', where, result), result)
}

/** The text without a byte order mark; null when the bytes are not UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function toProblem(one: Finding, read: ReadonlyMap<string, ReadJson>): Problem {
  return place(one, read.get(one.file)?.locate(one.path, one.atKey) ?? { line: 1, column: 1 })
}

function place(
  { file, code, reason, remedy, severity }: Finding,
  { line, column }: { line: number; column: number },
): Problem {
  return { file, line, column, code, reason, remedy, severity }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
