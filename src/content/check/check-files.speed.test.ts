// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { generatedFiles } from '../../testing/generated-files.ts'
import { bestTimes } from '../../testing/time-of.ts'
import { checkFiles } from './check-files.ts'

const sizes = [1000, 10_000]

/** Ten times the steps may take ten times as long, and the share of a logarithm more. */
const growth = Math.log(10_000) / Math.log(1000)
const mostRuns = 5

describe('content of ten thousand steps', () => {
  it.each([1, 20])(
    'in %d guides is checked in less than two seconds, and grows no worse than n log n',
    (guides) => {
      const [few = [], many = []] = sizes.map((steps) =>
        generatedFiles({ steps, guides: Math.min(guides, steps / 100) }),
      )
      const check = (files: typeof few) => checkFiles(files, { today: '2026-11-22' }).problems
      expect([...check(few), ...check(many)]).toEqual([])
      const { usual } = bestTimes(
        () => check(many),
        [''],
        ({ usual: [time = 0] }) => time < 2000,
      )
      expect(usual[0]).toBeLessThan(2000)
      // Both take as long, so that a machine that changes its speed changes it for both: one good pair says enough.
      const pair = () => passed(() => check(many)) / passed(() => Array.from({ length: 10 }, () => check(few)))
      let least = pair()
      for (let run = 1; run < mostRuns && least >= growth; run++) least = Math.min(least, pair())
      expect(least).toBeLessThan(growth)
    },
    120_000,
  )

  it('that are all wrong is checked in a moment too', () => {
    const wrong = generatedFiles({ steps: 10_000 }).map(({ name, bytes }) => {
      const text = new TextDecoder().decode(bytes).replaceAll(/"next": "step-(\d+)"/g, '"next": "zz$1-zz"')
      return { name, bytes: new TextEncoder().encode(text) }
    })
    const check = () => checkFiles(wrong, { today: '2026-11-22' }).problems
    expect(check().length).toBeGreaterThan(1000)
    const { usual } = bestTimes(check, [''], ({ usual: [time = 0] }) => time < 6000)
    expect(usual[0]).toBeLessThan(6000)
  }, 120_000)
})

function passed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
