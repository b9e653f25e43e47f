import type { Guide } from '../../model/guide.ts'

export type OrderedStep = { id: string; depth: number }

/**
 * The steps of a section in walking order: first those that no other step of the section leads to, each followed by what
 * comes after it. A step stands once, below the way that leads to it first; `depth` counts the steps above it, from 0.
 */
export function sectionOrder(guide: Guide, section: string): OrderedStep[] {
  const own = new Set([...guide.steps.keys()].filter((id) => guide.sectionOf.get(id)?.id === section))
  const followers = (id: string) => (guide.followers.get(id) ?? []).filter((next) => own.has(next))
  const inner = new Set([...own].flatMap(followers))
  const depths = new Map<string, number>()
  const visit = (id: string, depth: number) => {
    if (depths.has(id)) return
    depths.set(id, depth)
    for (const next of followers(id)) visit(next, depth + 1)
  }
  for (const id of own) if (!inner.has(id)) visit(id, 0)
  return [...depths].map(([id, depth]) => ({ id, depth }))
}
