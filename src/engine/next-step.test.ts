// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Next } from '../model/guide.ts'
import { nextStep } from './next-step.ts'

const answers = new Map([
  ['portal', 'work'],
  ['phone', 'new'],
])

describe('the step that follows an option', () => {
  it('is the one that is named, whatever was answered', () => {
    expect(nextStep('end', answers)).toBe('end')
    expect(nextStep('end', new Map())).toBe('end')
  })

  it('is that of the first branch whose conditions match', () => {
    const next: Next = [
      { when: { portal: 'home' }, go: 'a' },
      { when: { portal: 'work' }, go: 'b' },
      { when: { phone: 'new' }, go: 'c' },
      { go: 'd' },
    ]
    expect(nextStep(next, answers)).toBe('b')
    expect(nextStep(next, new Map([['phone', 'new']]))).toBe('c')
    expect(nextStep(next, new Map())).toBe('d')
  })

  it('needs all conditions of a branch to match', () => {
    const next = [{ when: { portal: 'work', phone: 'old' }, go: 'a' }, { go: 'b' }]
    expect(nextStep(next, answers)).toBe('b')
    expect(nextStep(next, new Map([...answers, ['phone', 'old']]))).toBe('a')
  })

  it('may be asked for with several options of one question', () => {
    const next = [{ when: { phone: ['lost', 'new'] }, go: 'a' }, { go: 'b' }]
    expect(nextStep(next, answers)).toBe('a')
    expect(nextStep(next, new Map([['phone', 'same']]))).toBe('b')
  })

  it('is not taken for a question that was not answered', () => {
    expect(nextStep([{ when: { other: ['work'] }, go: 'a' }, { go: 'b' }], answers)).toBe('b')
    expect(nextStep([{ when: { constructor: 'work' }, go: 'a' }, { go: 'b' }], answers)).toBe('b')
  })

  it('is always taken with empty conditions', () => {
    expect(nextStep([{ when: {}, go: 'a' }, { go: 'b' }], new Map())).toBe('a')
  })

  it('is null when no branch matches', () => {
    expect(nextStep([{ when: { portal: 'home' }, go: 'a' }], answers)).toBeNull()
  })
})
