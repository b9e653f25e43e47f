import type { Guide } from '../model/guide.ts'

/** The ids of the steps that can follow a step, near or far, without itself. None after an unknown step. */
export function stepsAfter(guide: Guide, step: string): ReadonlySet<string> {
  const found = new Set(guide.followers.get(step))
  for (const id of found) for (const next of guide.followers.get(id) ?? []) found.add(next)
  return found
}
