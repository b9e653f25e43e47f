// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCircle } from './find-circle.ts'
import { findCircles } from './find-circles.ts'

type Graph = Readonly<Record<string, readonly string[]>>
const circlesIn = (graph: Graph) => findCircles(Object.keys(graph), new Map(Object.entries(graph)))

describe('the circles of a graph', () => {
  it('are all told that share no step, each the shortest', () => {
    const graph = { a: ['b', 'd'], b: ['c', 'a'], c: ['a'], d: ['e'], e: ['f'], f: ['e', 'g'], g: [] }
    expect(circlesIn(graph)).toEqual([
      ['a', 'b'],
      ['e', 'f'],
    ])
  })

  it('are at most twenty', () => {
    const pairs = Array.from({ length: 30 }, (_, place) => [
      [`a${place}`, [`b${place}`]],
      [`b${place}`, [`a${place}`, `a${place + 1}`]],
    ])
    const graph = { ...Object.fromEntries(pairs.flat()), a30: [] }
    expect(circlesIn(graph)).toHaveLength(20)
  })

  it('are circles, share no step, and are there exactly where one is found otherwise', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const targets = fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 3 })
    fc.assert(
      fc.property(fc.tuple(...ids.map(() => targets)), (lists) => {
        const graph: Graph = Object.fromEntries(ids.map((id, index) => [id, lists[index] as string[]]))
        const circles = circlesIn(graph)
        expect(circles.length > 0).toBe(findCircle('a', ids, (id) => graph[id] as string[]) !== null)
        expect(new Set(circles.flat()).size).toBe(circles.flat().length)
        for (const circle of circles) {
          for (const [place, id] of circle.entries()) expect(graph[id]).toContain(circle[(place + 1) % circle.length])
        }
        const left = ids.filter((id) => !circles.flat().includes(id))
        const kept = (id: string) => (graph[id] as string[]).filter((target) => left.includes(target))
        expect(left.length === 0 ? null : findCircle(left[0] as string, left, kept)).toBeNull()
      }),
    )
  })
})
