import type { Guide } from '../model/guide'

export type QuestionsLeft = { fewest: number; most: number }

/**
 * How many questions can still come from a step on, that step included: the fewest and the most over all ways, as if
 * every branch were open. An outcome has none left.
 */
export function questionsLeft(guide: Guide, from: string): QuestionsLeft {
  return count(guide, from, new Map())
}

function count(guide: Guide, id: string, known: Map<string, QuestionsLeft>): QuestionsLeft {
  const before = known.get(id)
  if (before) return before
  const followers = guide.followers.get(id) ?? []
  const left = followers.map((follower) => count(guide, follower, known))
  const result =
    left.length === 0
      ? { fewest: 0, most: 0 }
      : {
          fewest: 1 + Math.min(...left.map(({ fewest }) => fewest)),
          most: 1 + Math.max(...left.map(({ most }) => most)),
        }
  known.set(id, result)
  return result
}
