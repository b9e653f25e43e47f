// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { generatedFiles } from '../../testing/generated-files.ts'
import { bestTimes } from '../../testing/time-of.ts'
import { checkFiles } from './check-files.ts'

const sizes = [1000, 10_000]

/** Ten times the steps may take ten times as long, and the share of a logarithm more. */
const growth = 10 * (Math.log(10_000) / Math.log(1000))

describe('content of ten thousand steps', () => {
  it.each([1, 20])('in %d guides is checked in less than two seconds, and grows no worse than n log n', (guides) => {
    const files = new Map(
      sizes.map((steps) => [String(steps), generatedFiles({ steps, guides: Math.min(guides, steps / 100) })]),
    )
    const check = (size: string) => checkFiles(files.get(size) ?? [], { today: '2026-11-22' }).problems
    expect(sizes.map(String).flatMap(check)).toEqual([])
    const isGood = ([few = 0, many = 0]: readonly number[]) => many < 2000 && many < few * growth
    const [few, many] = bestTimes(check, sizes.map(String), isGood) as [number, number]
    expect(many).toBeLessThan(2000)
    expect(many / few).toBeLessThan(growth)
  })

  it('that are all wrong is checked in a moment too', () => {
    const wrong = generatedFiles({ steps: 10_000 }).map(({ name, bytes }) => {
      const text = new TextDecoder().decode(bytes).replaceAll(/"next": "step-(\d+)"/g, '"next": "zz$1-zz"')
      return { name, bytes: new TextEncoder().encode(text) }
    })
    const check = () => checkFiles(wrong, { today: '2026-11-22' }).problems
    expect(check().length).toBeGreaterThan(1000)
    expect(bestTimes(check, [''], ([time = 0]) => time < 6000)[0]).toBeLessThan(6000)
  })
})
