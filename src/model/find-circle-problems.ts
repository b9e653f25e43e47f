import { findCircles } from './find-circles.ts'
import { type Mistake, mistake } from './problem.ts'
import type { Tree, Way } from './tree.ts'
import { backwards, type Followers, reachedFrom } from './tree-followers.ts'

/** The circles of a guide, each with the option that leads back; one that nobody can leave says from where it is so. */
export function findCircleProblems(tree: Tree, followers: Followers): Mistake[] {
  const order = new Map([...tree.steps.keys()].map((id, position) => [id, position]))
  const circles = findCircles([...followers.keys()], followers)
  if (circles.length === 0) return []
  const before = backwards(followers)
  const canEnd = reachedFrom(endsOf(tree), before)
  return circles.map((circle) => {
    const { way, path } = closeAtTheBack(circle, tree, order)
    const at = { file: way.file, path: way.path }
    if (circle.some((id) => canEnd.has(id)))
      return mistake('loop', at, { path, option: way.option, question: way.from })
    return mistake('no-way-out', at, { path, ids: inOrder([...reachedFrom(circle, before)], canEnd, order) })
  })
}

/** The outcomes, and the questions that lead to an unknown step: it may be meant to be one. */
function endsOf({ placed, steps, ways }: Tree): string[] {
  const isEnd = (id: string) => (ways.get(id) ?? []).some(({ to }) => !steps.has(to))
  return placed.filter(({ step }) => step.kind === 'outcome' || isEnd(step.id)).map(({ step }) => step.id)
}

function inOrder(ids: readonly string[], without: ReadonlySet<string>, order: ReadonlyMap<string, number>): string[] {
  return ids.filter((id) => !without.has(id)).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
}

/**
 * Of the ways of a circle the one that leads back farthest in reading order closes it: it is most likely the mistake. The
 * path begins and ends with the step to which it leads.
 */
function closeAtTheBack(circle: readonly string[], { ways }: Tree, order: ReadonlyMap<string, number>) {
  const back = (position: number) =>
    (order.get(circle[position] as string) ?? 0) - (order.get(circle[(position + 1) % circle.length] as string) ?? 0)
  const last = circle.reduce((best, _, position) => (back(position) > back(best) ? position : best), 0)
  const walked = [...circle.slice(last + 1), ...circle.slice(0, last + 1)]
  const [first, end] = [walked[0] as string, walked.at(-1) as string]
  const way = ways.get(end)?.find(({ to }) => to === first) as Way
  return { way, path: [...walked, first] }
}
