import { describe, expect, it } from 'vitest'
import { median, p95, quantile, ratio } from './statistics.ts'

describe('the statistics of the benchmark', () => {
  it('takes the middle of the measurements, in whatever order they came', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([10, 2, 4, 1])).toBe(3)
    expect(median([7])).toBe(7)
  })

  it('finds the value that 95 of 100 steps do not exceed', () => {
    const steps = Array.from({ length: 101 }, (_, step) => 100 - step)
    expect(p95(steps)).toBe(95)
    expect(p95([0, 10])).toBeCloseTo(9.5)
    expect(quantile(steps, 0)).toBe(0)
    expect(quantile(steps, 1)).toBe(100)
  })

  it('leaves out what was not measured', () => {
    expect(median([null, 4, null, 2, 3])).toBe(3)
    expect(median([null])).toBeNull()
    expect(p95([])).toBeNull()
  })

  it('compares round by round, so that a slow round changes nothing', () => {
    expect(ratio([10, 50, 11], [20, 100, 22])).toBe(0.5)
    expect(ratio([10, null, 30], [20, 5, 30])).toBe(0.75)
  })

  it('compares nothing with nothing', () => {
    expect(ratio([1, 2], [0, null])).toBeNull()
    expect(ratio([null], [3])).toBeNull()
    expect(ratio([3], [])).toBeNull()
  })
})
