import type { Problem } from '../../model/problem.ts'
import type { Workspace } from '../dropped-folder.ts'
import { problemsByStep } from '../map/problems-by-step.ts'

/** The address of a step in the map: the way to its texts and its sources. */
export function stepAddress(guide: string, step: string): string {
  return `/admin/map/${guide}?step=${step}`
}

/** For each problem of a step whose guide can be walked: the address of that step in the map. */
export function stepAddresses(workspace: Workspace): ReadonlyMap<Problem, string> {
  return new Map(
    workspace.checked.walkable.flatMap(({ guide }) =>
      [...problemsByStep(workspace, guide)].flatMap(([step, problems]) =>
        problems.map((problem) => [problem, stepAddress(guide.id, step)] as const),
      ),
    ),
  )
}
