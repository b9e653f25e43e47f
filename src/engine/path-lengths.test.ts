// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyGuide, everyWalk } from '../testing/any-guide.ts'
import { guideOf, outcome, question } from '../testing/build-guide.ts'
import { realGuides } from '../testing/real-content.ts'
import { summarizeLengths } from './length-summary.ts'
import { type Lengths, pathLengths } from './path-lengths.ts'

/** How many of these walks ask how many questions. */
function lengthsOf(walks: readonly { steps: readonly string[] }[]): bigint[] {
  const lengths: bigint[] = []
  for (const { steps } of walks) {
    const questions = steps.length - 1
    while (lengths.length <= questions) lengths.push(0n)
    lengths[questions] = (lengths[questions] as bigint) + 1n
  }
  return lengths
}

const guide = guideOf(
  question('portal', { home: 'colour', work: 'colour', unsure: 'call' }),
  question('colour', { red: 'code', blue: 'code' }),
  question('code', { yes: [{ when: { portal: 'work' }, go: 'call' }, { go: 'sorry' }], no: 'sorry' }),
  outcome('call'),
  outcome('sorry'),
)

describe('the lengths of the paths through a guide', () => {
  it('count each row of answers', () => {
    expect(pathLengths(guide).answers).toEqual([0n, 1n, 0n, 8n])
  })

  it('count options that lead to one step once', () => {
    expect(pathLengths(guide).paths).toEqual([0n, 1n, 0n, 2n])
  })

  it('give the fewest questions before each outcome', () => {
    expect(pathLengths(guide).shortest).toEqual(
      new Map([
        ['call', 1],
        ['sorry', 3],
      ]),
    )
  })

  it('leave out what the conditions never let happen', () => {
    const closed = guideOf(
      question('a', { x: 'b', y: 'end' }),
      question('b', { x: [{ when: { a: 'y' }, go: 'hidden' }, { go: 'end' }], y: 'end' }),
      question('hidden', { x: 'end', y: 'end' }),
      outcome('end'),
    )
    expect(pathLengths(closed)).toMatchObject({ paths: [0n, 1n, 1n], answers: [0n, 1n, 2n] })
  })

  it('are exact where nobody could walk all paths', () => {
    const questions = Array.from({ length: 60 }, (_, index) => {
      const next = `q${index + 1}`
      return question(`q${index}`, { a: next, b: next, c: next, d: next })
    })
    const { paths, answers } = pathLengths(guideOf(...questions, outcome('q60')))
    expect(answers[60]).toBe(4n ** 60n)
    expect(paths[60]).toBe(1n)
  })

  it('are those of all walks, taken one by one, in every guide', () => {
    fc.assert(
      fc.property(anyGuide, (any) => {
        const walks = everyWalk(any)
        const shown = new Map(walks.map((walk) => [walk.steps.join(' '), walk]))
        const { paths, answers, shortest } = pathLengths(any)
        expect(answers).toEqual(lengthsOf(walks))
        expect(paths).toEqual(lengthsOf([...shown.values()]))
        const ends = new Set(walks.map(({ steps }) => steps.at(-1) as string))
        const nearest = [...ends].map((end) => {
          const there = walks.filter(({ steps }) => steps.at(-1) === end)
          return [end, Math.min(...there.map(({ steps }) => steps.length - 1))] as const
        })
        expect(shortest).toEqual(new Map(nearest))
      }),
    )
  })

  it('are counted in a moment in the real guides', async () => {
    for (const real of await realGuides()) {
      const started = performance.now()
      const { paths, answers } = pathLengths(real)
      expect(performance.now() - started, real.id).toBeLessThan(5000)
      expect(summarizeLengths(paths).longest).toBe(summarizeLengths(answers).longest)
    }
  })
})

describe('the figures of lengths', () => {
  it.each<[string, Lengths, ReturnType<typeof summarizeLengths>]>([
    ['one path', [0n, 0n, 1n], { ways: 1n, shortest: 2, longest: 2, median: 2, mean: 2 }],
    ['an odd number', [0n, 1n, 1n, 3n], { ways: 5n, shortest: 1, longest: 3, median: 3, mean: 2.4 }],
    ['an even number', [0n, 1n, 0n, 1n], { ways: 2n, shortest: 1, longest: 3, median: 2, mean: 2 }],
    [
      'more than a number holds',
      [0n, 10n ** 30n, 10n ** 30n],
      { ways: 2n * 10n ** 30n, shortest: 1, longest: 2, median: 1.5, mean: 1.5 },
    ],
  ])('are those of %s', (_what, lengths, figures) => {
    expect(summarizeLengths(lengths)).toEqual(figures)
  })
})
