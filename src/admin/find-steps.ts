import type { Guide, Step } from '../model/guide.ts'

const most = 12

/** The steps whose id or title holds every word of the query, an exact id first; `count` tells of all of them. */
export function findSteps({ steps }: Guide, query: string): { found: Step[]; count: number } {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return { found: [], count: 0 }
  const all = [...steps.values()].filter(({ id, title }) => {
    const where = `${id} ${title}`.toLowerCase()
    return words.every((word) => where.includes(word))
  })
  const exact = (step: Step) => (step.id === words[0] ? 0 : 1)
  return { found: all.toSorted((a, b) => exact(a) - exact(b)).slice(0, most), count: all.length }
}
