// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCircle } from './find-circle.ts'

type Graph = Readonly<Record<string, readonly string[]>>

function circleIn(graph: Graph): string[] | null {
  const ids = Object.keys(graph)
  return findCircle(ids[0] as string, ids, (id) => graph[id] ?? [])
}

/** Steps from which a circle can be reached: what is left after taking away, again and again, steps without a way on. */
function hasCircle(graph: Graph): boolean {
  let left = Object.keys(graph)
  for (let before = -1; before !== left.length; ) {
    before = left.length
    left = left.filter((id) => graph[id]?.some((target) => left.includes(target)))
  }
  return left.length > 0
}

describe('a circle of steps', () => {
  it('is told in walked order, from the step where it closes', () => {
    expect(circleIn({ a: ['b'], b: ['x', 'c'], c: ['d'], d: ['b'], x: [] })).toEqual(['b', 'c', 'd', 'b'])
  })

  it('may be one step that leads to itself', () => {
    expect(circleIn({ a: ['a'] })).toEqual(['a', 'a'])
  })

  it('is found among steps that nothing leads to', () => {
    expect(circleIn({ a: [], b: ['c'], c: ['b'] })).toEqual(['b', 'c', 'b'])
  })

  it('is not seen where two ways only meet again', () => {
    expect(circleIn({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toBeNull()
  })

  it('is looked for in ten thousand steps in a row', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => String(index))
    const next = (id: string) => (Number(id) + 1 < ids.length ? [String(Number(id) + 1)] : [])
    expect(findCircle('0', ids, next)).toBeNull()
    expect(findCircle('0', ids, (id) => (next(id).length > 0 ? next(id) : ['0']))).toHaveLength(10_001)
  })

  it('is found exactly where there is one, and every pair in it is a way on', () => {
    const ids = ['a', 'b', 'c', 'd', 'e']
    const targets = fc.array(fc.constantFrom(...ids), { maxLength: 2 })
    const anyGraph = fc.tuple(targets, targets, targets, targets, targets)
    fc.assert(
      fc.property(anyGraph, (lists) => {
        const graph: Graph = Object.fromEntries(ids.map((id, index) => [id, lists[index] as string[]]))
        const circle = circleIn(graph)
        expect(circle !== null).toBe(hasCircle(graph))
        for (const [index, id] of (circle ?? []).slice(1).entries()) {
          expect(graph[circle?.[index] as string]).toContain(id)
        }
        if (circle) expect(circle.at(-1)).toBe(circle[0])
      }),
    )
  })
})
