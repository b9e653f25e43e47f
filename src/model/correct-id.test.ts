// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correctId } from './correct-id.ts'
import { idSchema } from './id.ts'

describe('the id that somebody may have meant', () => {
  it.each([
    ['Q 1!', 'q-1'],
    ['Caps_Lock', 'caps-lock'],
    ['whatYouSee', 'what-you-see'],
    ['Straße prüfen', 'strasse-prufen'],
    ['password.json', 'password'],
    ['--a--b--', 'a-b'],
    ['x'.repeat(60), 'x'.repeat(40)],
  ])('by "%s" is "%s"', (written, id) => {
    expect(correctId(written)).toBe(id)
  })

  it('is none where no letter or digit is left', () => {
    expect(['', '!!!', '密码', '🙂'].map(correctId)).toEqual([null, null, null, null])
  })

  it('is always an id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (written) => {
        const id = correctId(written)
        return id === null || idSchema.safeParse(id).success
      }),
    )
  })
})
