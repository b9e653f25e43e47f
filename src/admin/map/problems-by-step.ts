import { readJson } from '../../content/check/read-json.ts'
import { type GuideFolder, sectionFileName } from '../../model/content-files.ts'
import type { Problem } from '../../model/problem.ts'
import type { Workspace } from '../dropped-folder.ts'

/** What the check says about each step of a guide: step id → its problems and notices, the most important first. */
export function problemsByStep(
  { files, checked }: Pick<Workspace, 'files' | 'checked'>,
  guide: GuideFolder,
): ReadonlyMap<string, readonly Problem[]> {
  const byStep = new Map<string, Problem[]>()
  for (const section of guide.sections) {
    const name = sectionFileName(guide.id, section.id)
    const problems = checked.problems.filter(({ file }) => file === name)
    const bytes = problems.length > 0 && files.find((file) => file.name === name)?.bytes
    if (!bytes) continue
    const ids = section.file.steps.map(({ id }) => id)
    const stepAt = findStepAt(new TextDecoder().decode(bytes), ids)
    for (const problem of problems) {
      const step = stepAt(problem)
      if (step !== null) byStep.set(step, [...(byStep.get(step) ?? []), problem])
    }
  }
  return byStep
}

type Position = Pick<Problem, 'line' | 'column'>

/** The step inside which something stands is the last that begins before it; null above the first. */
function findStepAt(text: string, ids: readonly string[]): (position: Position) => string | null {
  const { read } = readJson(text)
  if (!read) return () => null
  const begins = ids.map((id, position) => ({ id, ...read.locate(['steps', position], false) }))
  return (at) => begins.findLast((begin) => !isBefore(at, begin))?.id ?? null
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column)
}
