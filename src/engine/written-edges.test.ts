import { describe, expect, it } from 'vitest'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { edgeName, writtenEdges } from './written-edges.ts'

const guide = guideOf(
  question('a', { x: 'b', y: [{ when: { a: 'x', b: ['p', 'q'] }, go: 'c' }, { go: 'b' }] }),
  question('b', { p: 'c', q: 'c' }),
  outcome('c'),
)

describe('the ways on as they are written', () => {
  it('stand in the order of the content, each branch by itself', () => {
    expect(writtenEdges(guide).map(edgeName)).toEqual(['a x', 'a y 1', 'a y 2', 'b p', 'b q'])
    expect(writtenEdges(guide).map(({ to }) => to)).toEqual(['b', 'c', 'b', 'c', 'c'])
  })

  it('tell what a branch asks about, always as lists', () => {
    const [plain, first, last] = writtenEdges(guide)
    expect(plain).toEqual({ from: 'a', option: 'x', label: 'Label x', branch: null, when: {}, to: 'b' })
    expect(first?.when).toEqual({ a: ['x'], b: ['p', 'q'] })
    expect(last?.when).toEqual({})
  })
})
