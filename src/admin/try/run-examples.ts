import { findExampleProblems } from '../../content/check/find-example-problems.ts'
import type { Example } from '../../model/examples-schema.ts'
import type { Mistake } from '../../model/problem.ts'
import type { WorkspaceGuide } from '../workspace-guide.ts'

/** An example, walked: without mistakes it ends where it says. */
export type ExampleRun = { guide: WorkspaceGuide; example: Example; mistakes: Mistake[] }

/** Walks all examples of these guides. Those that go wrong come first, else the order is that of the files. */
export function runExamples(guides: readonly WorkspaceGuide[]): ExampleRun[] {
  const runs = guides.flatMap(runGuide)
  return runs.sort((a, b) => Number(b.mistakes.length > 0) - Number(a.mistakes.length > 0))
}

function runGuide(guide: WorkspaceGuide): ExampleRun[] {
  const mistakes = findExampleProblems(guide).filter(({ severity }) => severity === 'error')
  return guide.walks.map((example, position) => ({
    guide,
    example,
    mistakes: mistakes.filter(({ path }) => path[1] === position),
  }))
}
