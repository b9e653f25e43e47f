import { describe, expect, it } from 'vitest'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { realGuides } from '../testing/real-content.ts'
import { longestWalk } from './longest-walk.ts'
import { pathLengths } from './path-lengths.ts'
import { replay } from './replay.ts'

describe('the longest walk', () => {
  it('respects conditions: a long way that nobody can go does not count', () => {
    const guide = guideOf(
      question('a', { x: 'b', y: 'b' }),
      question('b', { x: [{ when: { a: ['never'] }, go: 'c' }, { go: 'end' }], y: 'end' }),
      question('c', { x: 'end', y: 'end' }),
      outcome('end'),
    )
    expect([...longestWalk(guide)]).toEqual([
      ['a', 'x'],
      ['b', 'x'],
    ])
    expect(replay(guide, longestWalk(guide)).current.id).toBe('end')
  })

  it('asks as many questions as the longest of all ways through each real guide', async () => {
    for (const guide of await realGuides()) {
      expect(longestWalk(guide).size, guide.id).toBe(pathLengths(guide).answers.length - 1)
    }
  })
})
