// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance.ts'

const far = 100

describe('the distance of two words', () => {
  it.each([
    ['the same word', 'contoso', 'contoso', 0],
    ['a letter too many', 'conttoso', 'contoso', 1],
    ['a letter missing', 'contso', 'contoso', 1],
    ['a wrong letter', 'contaso', 'contoso', 1],
    ['two neighbours swapped', 'cnotoso', 'contoso', 1],
    ['the last two swapped', 'contoos', 'contoso', 1],
    ['two pairs swapped', 'ocntoos', 'contoso', 2],
    ['no letter twice changed', 'ca', 'abc', 3],
    ['nothing and a word', '', 'abc', 3],
    ['nothing at all', '', '', 0],
    ['a character outside the first plane', 'a😀b', 'a😁b', 1],
    ['nothing in common', 'abc', 'xyz', 3],
  ])('with %s', (_what, a, b, distance) => {
    expect(editDistance(a, b, far)).toBe(distance)
  })

  it('is not counted beyond the bound', () => {
    expect(editDistance('abcdefgh', 'stuvwxyz', 2)).toBe(3)
    expect(editDistance('ab', 'abcdefgh', 2)).toBe(3)
    expect(editDistance('abcdef', 'abcdxy', 2)).toBe(2)
    expect(editDistance('a', 'b', 0)).toBe(1)
  })

  it('stops as soon as the bound is passed', () => {
    const [a, b] = ['a'.repeat(20_000), 'b'.repeat(20_000)]
    expect(editDistance(a, b, 2)).toBe(3)
  })

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '😀'), maxLength: 8 })

  it('is the same in both directions, and none only for the same word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, far)).toBe(editDistance(b, a, far))
        expect(editDistance(a, b, far) === 0).toBe(a === b)
      }),
    )
  })

  it('is the same with a bound as without, up to the bound', () => {
    fc.assert(
      fc.property(word, word, fc.nat(5), (a, b, bound) => {
        expect(editDistance(a, b, bound)).toBe(Math.min(editDistance(a, b, far), bound + 1))
      }),
    )
  })
})
