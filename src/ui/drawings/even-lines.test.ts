import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evenLines } from './even-lines.ts'
import { widthOf } from './width-of.ts'

const widest = (lines: readonly string[]) => Math.max(...lines.map(widthOf))

/** All ways to put pieces on exactly so many lines. */
function allWays(pieces: readonly string[], count: number): string[][] {
  if (count === 1) return [[pieces.join('').trim()]]
  const ends = Array.from({ length: pieces.length - count + 1 }, (_, index) => index + 1)
  return ends.flatMap((end) =>
    allWays(pieces.slice(end), count - 1).map((rest) => [pieces.slice(0, end).join('').trim(), ...rest]),
  )
}

describe('lines of like length', () => {
  it('are as few as fit, and the widest is as narrow as it can be', () => {
    const words = fc.array(fc.stringMatching(/^[aimW]{1,9} ?$/), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 400 }), fc.integer({ min: 1, max: 4 }), (pieces, width, most) => {
        const lines = evenLines(pieces, width, most)
        const narrowest = Array.from({ length: Math.min(most, pieces.length) }, (_, index) =>
          Math.min(...allWays(pieces, index + 1).map(widest)),
        )
        const fits = narrowest.findIndex((one) => one <= width)
        const count = fits === -1 ? narrowest.length : fits + 1
        expect(lines).toHaveLength(count)
        expect(widest(lines)).toBeCloseTo(narrowest[count - 1] as number)
        expect(lines.join('').replaceAll(' ', '')).toBe(pieces.join('').replaceAll(' ', ''))
      }),
    )
  })

  it('are none without pieces', () => {
    expect(evenLines([], 100, 2)).toEqual([])
  })

  it.each([
    ['short words', Array.from({ length: 200 }, (_, index) => `w${index % 7} `)],
    ['letters', Array.from({ length: 2000 }, () => '帐')],
  ])('are found in a moment, also for many %s', (_what, pieces) => {
    const start = performance.now()
    expect(evenLines(pieces, 300, 4)).toHaveLength(4)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
