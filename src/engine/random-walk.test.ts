// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGuide, everyWalk } from '../testing/any-guide.ts'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { realGuides } from '../testing/real-content.ts'
import { mulberry32 } from './mulberry32.ts'
import { randomWalk } from './random-walk.ts'

describe('random numbers with a seed', () => {
  it('are those of Mulberry32', () => {
    const random = mulberry32(0)
    expect([random(), random()]).toEqual([0.26642920868471265, 0.0003297457005828619])
  })

  it('come again for the same seed, and are others for another', () => {
    const some = (seed: number) => Array.from({ length: 50 }, mulberry32(seed))
    expect(some(7)).toEqual(some(7))
    expect(some(7)).not.toEqual(some(8))
    expect(some(2 ** 32 - 1).every((number) => number >= 0 && number < 1)).toBe(true)
  })
})

describe('a random walk', () => {
  it('is one of the walks of the guide, and goes to an outcome', () => {
    fc.assert(
      fc.property(anyGuide, fc.nat(), (guide, seed) => {
        const { isBroken, ...walk } = randomWalk(guide, mulberry32(seed))
        expect(everyWalk(guide)).toContainEqual(walk)
        expect(isBroken).toBe(false)
      }),
    )
  })

  it('picks every option of a question about as often as the others', () => {
    const guide = guideOf(question('a', { x: 'end', y: 'end', z: 'end' }), outcome('end'))
    const random = mulberry32(1)
    const picked = Array.from({ length: 3000 }, () => randomWalk(guide, random).answers.get('a'))
    for (const option of ['x', 'y', 'z']) {
      const count = picked.filter((one) => one === option).length
      expect(count).toBeGreaterThan(900)
      expect(count).toBeLessThan(1100)
    }
  })

  it.each([
    ['leads nowhere', guideOf(question('a', { x: 'lost', y: 'lost' })), ['a']],
    ['has no branch that fits', guideOf(question('a', { x: [{ when: { a: 'y' }, go: 'a' }] })), ['a']],
    ['leads back', guideOf(question('a', { x: 'b' }), question('b', { x: 'a' })), ['a', 'b']],
  ])('is broken where an option %s', (_what, guide, steps) => {
    expect(randomWalk(guide, mulberry32(1))).toMatchObject({ steps, isBroken: true })
  })
})

describe('in the real guides', async () => {
  const guides = await realGuides()

  it.each(guides.map((guide) => [guide.id, guide] as const))('%s: none of 2,000 random walks breaks', (_id, guide) => {
    const random = mulberry32(1)
    const walks = Array.from({ length: 2000 }, () => randomWalk(guide, random))
    expect(walks.filter(({ isBroken }) => isBroken)).toEqual([])
    expect(new Set(walks.map(({ answers }) => [...answers].join())).size).toBeGreaterThan(10)
  })
})
