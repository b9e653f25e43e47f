// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { didYouMean } from './did-you-mean.ts'

describe('the name that was meant', () => {
  it.each([
    ['a letter missing', 'cap-lock', 'caps-lock'],
    ['a letter too many', 'capss-lock', 'caps-lock'],
    ['a wrong letter', 'cops-lock', 'caps-lock'],
    ['two letters swapped', 'cpas-lock', 'caps-lock'],
    ['two of four letters swapped, which counts one', 'hnit', 'hint'],
    ['another spelling', 'organization', 'organisation'],
    ['one letter of four missing', 'hnt', 'hint'],
  ])('is found with %s', (_what, written, meant) => {
    expect(didYouMean(written, ['title', meant, 'something-else'])).toBe(`Did you mean "${meant}"? `)
  })

  it('is the nearest of several', () => {
    expect(didYouMean('pasword', ['passport', 'password', 'past-word'])).toBe('Did you mean "password"? ')
  })

  it('is the first of equally near ones', () => {
    expect(didYouMean('tine', ['time', 'tile'])).toBe('Did you mean "time"? ')
  })

  it('is not guessed when more than a third of the letters differ', () => {
    expect(didYouMean('abcdef', ['abcxyz'])).toBe('')
    expect(didYouMean('abcdef', ['abcdxy'])).toBe('Did you mean "abcdxy"? ')
  })

  it('is not guessed when there is nothing to choose from', () => {
    expect(didYouMean('a', [])).toBe('')
    expect(didYouMean('', ['password'])).toBe('')
  })

  it('counts a character outside the first plane as one letter', () => {
    expect(didYouMean('a😀b', ['a😁b'])).toBe('Did you mean "a😁b"? ')
  })

  it('is always one of the known names, and the written one itself if it is known', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '-'), maxLength: 8 })
    fc.assert(
      fc.property(name, fc.array(name), (written, known) => {
        const found = /^Did you mean "(.+)"\? $/.exec(didYouMean(written, known))?.[1]
        if (found !== undefined) expect(known).toContain(found)
        if (known.includes(written) && written !== '') expect(found).toBe(written)
      }),
    )
  })
})
