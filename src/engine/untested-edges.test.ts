// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAnswers, anyGuide, everyWalk } from '../testing/any-guide.ts'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { realExamples, realGuides } from '../testing/real-content.ts'
import { everyEdge } from './every-edge.ts'
import { finishWalk } from './finish-walk.ts'
import { missingWalks } from './missing-walks.ts'
import { replay } from './replay.ts'
import { edgeKey, untestedEdges } from './untested-edges.ts'

/** From "a" to "end" it takes one more question over "far". */
const guide = guideOf(
  question('a', { far: 'b', near: 'end' }),
  question('b', { x: [{ when: { a: 'near' }, go: 'never' }, { go: 'c' }], y: 'end' }),
  question('c', { x: 'end', y: 'never' }),
  outcome('end'),
  outcome('never'),
)

const keysOf = (...args: Parameters<typeof untestedEdges>) => untestedEdges(...args).map(edgeKey)

describe('the options that no example walks', () => {
  it('are all that can be walked as long as there is no example', () => {
    expect(keysOf(guide, [])).toEqual(['a far b', 'a near end', 'b x c', 'b y end', 'c x end', 'c y never'])
  })

  it('are those on no example’s way, nearest first', () => {
    const examples = [new Map([['a', 'near']]), new Map(Object.entries({ a: 'far', b: 'x', c: 'x' }))]
    expect(keysOf(guide, examples)).toEqual(['b y end', 'c y never'])
  })

  it('are walked by an example that stops or leaves its way only as far as that fits', () => {
    const examples = [new Map([['a', 'far']]), new Map(Object.entries({ a: 'near', b: 'y' }))]
    expect(keysOf(guide, examples)).toEqual(['b x c', 'b y end', 'c x end', 'c y never'])
  })

  it('are none when every walk is an example', () => {
    fc.assert(
      fc.property(anyGuide, (any) => {
        expect(
          keysOf(
            any,
            everyWalk(any).map(({ answers }) => answers),
          ),
        ).toEqual([])
      }),
    )
  })
})

describe('the walks that are missing', () => {
  it('are whole, go their own way, and leave no option unwalked together with the examples', () => {
    const withExamples = anyGuide.chain((any) =>
      fc.tuple(fc.constant(any), fc.array(anyAnswers(any), { maxLength: 2 })),
    )
    fc.assert(
      fc.property(withExamples, ([any, examples]) => {
        const untested = untestedEdges(any, examples)
        const missing = missingWalks(any, untested)
        for (const { edge, answers } of missing) {
          expect(replay(any, answers).current.kind).toBe('outcome')
          expect(keysOf(any, [answers])).not.toContain(edgeKey(edge))
        }
        expect(keysOf(any, [...examples, ...missing.map(({ answers }) => answers)])).toEqual([])
        expect(missing.length).toBeLessThanOrEqual(untested.length)
      }),
    )
  })

  it('are few: one that goes far stands for the nearer ones on its way', () => {
    const walks = missingWalks(guide, everyEdge(guide)).map(({ answers }) => Object.fromEntries(answers))
    expect(walks).toEqual([
      { a: 'far', b: 'x', c: 'x' },
      { a: 'far', b: 'x', c: 'y' },
      { a: 'far', b: 'y' },
      { a: 'near' },
    ])
  })

  it('go on to the nearest outcome', () => {
    expect([...finishWalk(guide, 'b', new Map([['a', 'far']]))]).toEqual([
      ['a', 'far'],
      ['b', 'y'],
    ])
    expect([...finishWalk(guide, 'end', new Map([['a', 'near']]))]).toEqual([['a', 'near']])
  })
})

describe('in the real guides', async () => {
  const guides = await realGuides()

  it.each(guides.map((one) => [one.id, one] as const))('%s: the missing walks would cover all', async (id, real) => {
    const examples = (await realExamples(id)).map(({ answers }) => new Map(Object.entries(answers)))
    const missing = missingWalks(real, untestedEdges(real, examples))
    expect(keysOf(real, [...examples, ...missing.map(({ answers }) => answers)])).toEqual([])
  })
})
