// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { idTime } from './id-time.ts'

describe('the time inside an id', () => {
  it('is that of the example in RFC 9562', () => {
    expect(idTime('017F22E2-79B0-7CC3-98C4-DC0C0C07398F')).toBe('2022-02-22T19:22:22.000Z')
  })

  it.each([
    ['version 4', 'b1d5c2e4-93f0-4a67-8e21-5f0c7a9d3b00'],
    ['another variant', '017f22e2-79b0-7cc3-18c4-dc0c0c07398f'],
    ['a year far away', 'ffffffff-ffff-7cc3-98c4-dc0c0c07398f'],
    ['1970', '00000000-0001-7cc3-98c4-dc0c0c07398f'],
    ['no id', 'hello'],
  ])('is not there: %s', (_what, id) => {
    expect(idTime(id)).toBeNull()
  })
})
