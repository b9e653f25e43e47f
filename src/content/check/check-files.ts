import { type CheckedContent, checkContent } from '../../model/check-content.ts'
import type { ContentFile } from '../../model/content-files.ts'
import { findReviewProblems } from '../../model/find-review-problems.ts'
import { byImportance, type Mistake, type Path, type Problem } from '../../model/problem.ts'
import { otherLine } from '../../model/problem-words/other-line.ts'
import { findBranchProblems } from './find-branch-problems.ts'
import { findExampleProblems } from './find-example-problems.ts'
import { findReadingProblems } from './find-reading-problems.ts'
import type { FolderFile } from './folder-file.ts'
import { limitProblems } from './limit-problems.ts'
import { readContentFile } from './read-content-file.ts'
import type { ReadJson } from './read-json.ts'
import { findWordingProblems } from './wording/find-wording-problems.ts'

/** `content` is null when there is any problem of severity "error", so that nobody bundles what is not sound. */
export type CheckedFiles = Omit<CheckedContent, 'mistakes'> & { problems: Problem[] }

export type CheckOptions = {
  /** False where nobody sees notices: how hard a step reads takes longer to find than all else. */
  reading?: boolean
  /** The day of today as YYYY-MM-DD: without it nothing is said about reviews. */
  today?: string
}

/**
 * Checks the files of a content folder: each by itself, all together, where the examples lead and how hard the steps
 * read. Problems come in the order of their importance.
 */
export function checkFiles(files: readonly FolderFile[], { reading = true, today }: CheckOptions = {}): CheckedFiles {
  const read = new Map<string, ReadJson>()
  const broken = new Set<string>()
  const problems: Problem[] = []
  for (const { name, bytes } of files) {
    const file = readContentFile({ name, bytes })
    if (file.read) read.set(name, file.read)
    else broken.add(name)
    problems.push(...file.problems)
  }
  const contentFiles: ContentFile[] = [...read].map(([name, { value }]) => ({ name, value }))
  const { content, mistakes, ...rest } = checkContent(contentFiles, [...broken])
  const inGuides = rest.walkable.flatMap((one) => [
    ...findBranchProblems(one.guide),
    ...findExampleProblems(one),
    ...(reading ? findReadingProblems(one.guide) : []),
  ])
  const reviews = content && today !== undefined ? findReviewProblems(content, today) : []
  const isBroken = ({ file, related }: Mistake) =>
    broken.has(file) || (related !== undefined && broken.has(related.file))
  const wording = withoutEchoes(findWordingProblems(contentFiles), mistakes)
  const found = [mistakes, inGuides, reviews, wording].flat().filter((one) => !isBroken(one))
  const all = [...problems, ...found.map((one) => toProblem(one, read))].sort(byImportance)
  const isSound = all.every(({ severity }) => severity === 'notice')
  return { ...rest, content: isSound ? content : null, problems: limitProblems(all) }
}

/** An id that is not written as it has to be is told once, not again for the sign or the words that make it so. */
function withoutEchoes(wording: readonly Mistake[], mistakes: readonly Mistake[]): Mistake[] {
  const place = ({ file, path }: Mistake) => JSON.stringify([file, path])
  const told = new Set(mistakes.filter(({ code }) => code === 'bad-form' || code === 'out-of-range').map(place))
  const isEcho = (one: Mistake) =>
    (one.code === 'invisible-character' || one.code === 'stand-in') && told.has(place(one))
  return wording.filter((one) => !isEcho(one))
}

function toProblem(one: Mistake, read: ReadonlyMap<string, ReadJson>): Problem {
  const place = (file: string, path: Path, atKey: boolean) =>
    read.get(file)?.locate(path, atKey) ?? { line: 1, column: 1 }
  const problem = atPosition(one, place(one.file, one.path, one.atKey))
  if (!one.related) return problem
  const { line } = place(one.related.file, one.related.path, false)
  return { ...problem, reason: problem.reason.replace(otherLine, String(line)) }
}

function atPosition(
  { file, code, reason, remedy, severity }: Mistake,
  { line, column }: { line: number; column: number },
): Problem {
  return { file, line, column, code, reason, remedy, severity }
}
