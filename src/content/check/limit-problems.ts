import { mistake, type Problem } from '../../model/problem.ts'

const mostInFile = 200

/**
 * Of each file the first two hundred problems, in their order, and for the others one notice with their number: nobody
 * mends more at once, and a list of thousands would slow down every page that shows it.
 */
export function limitProblems(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>()
  const kept: Problem[] = []
  const first = new Map<string, Problem>()
  for (const problem of problems) {
    const count = (counts.get(problem.file) ?? 0) + 1
    counts.set(problem.file, count)
    if (count <= mostInFile) kept.push(problem)
    else if (!first.has(problem.file)) first.set(problem.file, problem)
  }
  const more = [...first].map(([file, { line, column }]) => {
    const left = (counts.get(file) as number) - mostInFile
    const { code, reason, remedy, severity } = mistake('more-problems', { file, path: [] }, { count: left })
    return { file, line, column, code, reason, remedy, severity }
  })
  return [...kept, ...more]
}
