import type { Tree } from './tree.ts'

/** Step id → the ids of the steps that can follow it, each once. */
export type Followers = ReadonlyMap<string, readonly string[]>

/**
 * The ways on that are certain: to steps that exist, without those of an id that several steps have, and without a step
 * itself.
 */
export function solidFollowers({ placed, steps, ways }: Tree): Followers {
  const twice = new Set(placed.filter((one) => steps.get(one.step.id) !== one).map(({ step }) => step.id))
  const followers = new Map<string, readonly string[]>()
  for (const id of steps.keys()) {
    const known = (ways.get(id) ?? []).map(({ to }) => to).filter((to) => to !== id && steps.has(to))
    followers.set(id, twice.has(id) ? [] : [...new Set(known)])
  }
  return followers
}

/** The same backwards: step id → the ids of the steps that it can follow. */
export function backwards(followers: Followers): Followers {
  const before = new Map<string, string[]>([...followers.keys()].map((id) => [id, []]))
  for (const [id, targets] of followers) for (const target of targets) before.get(target)?.push(id)
  return before
}

/** All ids that can be reached from some, these included. */
export function reachedFrom(starts: Iterable<string>, followers: Followers): ReadonlySet<string> {
  const reached = new Set(starts)
  for (const id of reached) for (const next of followers.get(id) ?? []) reached.add(next)
  return reached
}

/** The steps that can be reached, each after all that can follow it. With a stack of its own, so that depth is no limit. */
export function endsFirst(start: string, followers: Followers): string[] {
  const order: string[] = []
  const seen = new Set<string>()
  const stack: { id: string; isDone: boolean }[] = followers.has(start) ? [{ id: start, isDone: false }] : []
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    if (visit.isDone) order.push(visit.id)
    if (visit.isDone || seen.has(visit.id)) continue
    seen.add(visit.id)
    stack.push({ id: visit.id, isDone: true })
    for (const id of followers.get(visit.id) ?? []) if (!seen.has(id)) stack.push({ id, isDone: false })
  }
  return order
}
