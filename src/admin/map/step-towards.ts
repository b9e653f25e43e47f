import type { Guide } from '../../model/guide.ts'

export type Direction = 'on' | 'back' | 'next' | 'previous'

/** A step of the map that has the focus. */
export type Place = {
  at: string
  /** The steps by which somebody came here, the last one at the end. */
  trail: readonly string[]
}

/**
 * Where an arrow key leads from a step: on to what its first option leads to, back to where somebody came from or else
 * to the first step that leads here, and to the neighbours: what else follows the same step, or where nothing leads
 * here the other steps of the section. The same place where there is nothing in that direction.
 */
export function stepTowards(guide: Guide, { at, trail }: Place, direction: Direction): Place {
  const [follower] = guide.followers.get(at) ?? []
  if (direction === 'on') return follower ? { at: follower, trail: [...trail, at] } : { at, trail }
  const before = trail.at(-1) ?? firstBefore(guide, at)
  if (direction === 'back') return before ? { at: before, trail: trail.slice(0, -1) } : { at, trail }
  const row = before ? (guide.followers.get(before) ?? []) : besides(guide, at)
  const beside = row[row.indexOf(at) + (direction === 'next' ? 1 : -1)]
  return beside ? { at: beside, trail: before ? [...trail.slice(0, -1), before] : [] } : { at, trail }
}

function firstBefore({ followers }: Guide, step: string): string | undefined {
  return [...followers].find(([, next]) => next.includes(step))?.[0]
}

function besides({ steps, sectionOf }: Guide, step: string): string[] {
  const section = sectionOf.get(step)?.id
  return [...steps.keys()].filter((id) => sectionOf.get(id)?.id === section)
}
