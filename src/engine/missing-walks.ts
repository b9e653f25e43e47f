import type { Guide } from '../model/guide.ts'
import type { Answers } from './answers.ts'
import type { Edge } from './every-edge.ts'
import { finishWalk } from './finish-walk.ts'
import { edgeKey, edgesWalked } from './untested-edges.ts'

/** A whole walk that goes a way on which no example walks yet. */
export type MissingWalk = { edge: Edge; answers: Answers }

/**
 * Few whole walks that together go all of these ways on. The farthest come first, because a walk to them goes many of
 * the nearer ones on its way. Not always the fewest possible.
 */
export function missingWalks(guide: Guide, edges: readonly Edge[]): MissingWalk[] {
  const open = new Set(edges.map(edgeKey))
  const farthestFirst = edges.toSorted((a, b) => b.answers.size - a.answers.size)
  return farthestFirst.flatMap((edge) => {
    if (!open.has(edgeKey(edge))) return []
    const answers = finishWalk(guide, edge.target, edge.answers)
    for (const key of edgesWalked(guide, answers)) open.delete(key)
    return [{ edge, answers }]
  })
}
