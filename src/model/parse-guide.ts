import { findCircle } from './find-circle.ts'
import { type Guide, toGuide } from './guide.ts'
import { bundledGuideSchema } from './guide-schema.ts'

/**
 * Reads a bundled guide that nothing vouches for. Gives null when its shape is not that of a guide, when a step that it
 * leads to does not exist or when its steps lead in a circle, so that the app never walks into nothing.
 */
export function parseGuide(value: unknown): Guide | null {
  const parsed = bundledGuideSchema.safeParse(value)
  if (!parsed.success) return null
  const guide = toGuide(parsed.data)
  return targetsExist(guide) && !hasCircle(guide) ? guide : null
}

function hasCircle({ start, steps, followers }: Guide): boolean {
  return findCircle(start, [...steps.keys()], (id) => followers.get(id) ?? []) !== null
}

function targetsExist(guide: Guide): boolean {
  const known = (id: string) => guide.steps.has(id)
  return known(guide.start) && [...guide.followers.values()].every((targets) => targets.every(known))
}
