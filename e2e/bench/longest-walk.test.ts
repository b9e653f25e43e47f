import { describe, expect, it } from 'vitest'
import { guideOf } from '../guides.ts'
import { longestWalk } from './longest-walk.ts'
import { plainTree } from './plain-tree.ts'

describe('the walk of the benchmark', () => {
  it('asks at least ten questions, and leads from each to the next in the plain tree too', () => {
    const guide = guideOf('sign-in')
    const { picks, end } = longestWalk(guide)
    expect(picks.length).toBeGreaterThanOrEqual(10)
    expect(picks[0]?.title).toBe(guide.steps.get(guide.start)?.title)
    const { steps } = plainTree(guide)
    const titles = [...picks.slice(1).map(({ title }) => title), end]
    for (const [position, { title, place }] of picks.entries()) {
      const { options } = Object.values(steps).find((step) => step.title === title) ?? { options: [] }
      const next = [options[place]?.next ?? []].flat().map((way) => (typeof way === 'string' ? way : way.go))
      expect(next.map((id) => steps[id]?.title)).toContain(titles[position])
    }
  })
})
