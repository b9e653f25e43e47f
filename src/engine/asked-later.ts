import type { Guide, Step } from '../model/guide.ts'

const known = new WeakMap<Guide, ReadonlyMap<string, readonly string[]>>()

/**
 * For each step the questions that conditions at this step or after it ask about. Two walks that stand at one step
 * and agree on these answers have the same ways on.
 */
export function askedLater(guide: Guide): ReadonlyMap<string, readonly string[]> {
  const result = known.get(guide) ?? collect(guide)
  known.set(guide, result)
  return result
}

function collect(guide: Guide): ReadonlyMap<string, readonly string[]> {
  const asked = new Map<string, ReadonlySet<string>>()
  const visit = (id: string): ReadonlySet<string> => {
    const before = asked.get(id)
    if (before) return before
    const step = guide.steps.get(id)
    const later = (guide.followers.get(id) ?? []).flatMap((follower) => [...visit(follower)])
    const all = new Set([...(step ? askedAt(step) : []), ...later])
    asked.set(id, all)
    return all
  }
  for (const id of guide.steps.keys()) visit(id)
  return new Map([...asked].map(([id, questions]) => [id, [...questions]]))
}

function askedAt(step: Step): string[] {
  if (step.kind === 'outcome') return []
  const branches = step.options.flatMap(({ next }) => (typeof next === 'string' ? [] : next))
  return branches.flatMap(({ when = {} }) => Object.keys(when))
}
