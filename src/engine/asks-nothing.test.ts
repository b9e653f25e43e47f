import { describe, expect, it } from 'vitest'
import { toGuide } from '../model/guide.ts'
import { codeOf } from '../testing/build-code.ts'
import { specimen } from '../testing/specimen.ts'
import { asksNothing } from './asks-nothing.ts'

const guide = toGuide(specimen)

describe('a code', () => {
  it('asks nothing when its answers lead to an outcome', () => {
    expect(asksNothing(guide, codeOf('50057', { where: 'unsure' }))).toBe(true)
  })

  it('asks something when its answers lead to a question, or when it has none', () => {
    expect(asksNothing(guide, codeOf('50126', { where: 'app' }))).toBe(false)
    expect(asksNothing(guide, codeOf('50126', {}))).toBe(false)
  })
})
