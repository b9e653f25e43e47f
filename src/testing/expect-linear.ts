import { expect } from 'vitest'
import { type BestTimes, bestTimes, fill } from './time-of.ts'

/**
 * Fails unless 64 KB of this part again and again take less than 50 ms on the usual machine, and less than eight times as
 * long as 16 KB: four times would be exactly linear.
 */
export function expectLinear(work: (text: string) => unknown, part: string): void {
  const isGood = ({ here, usual: [, long = 0] }: BestTimes) => long < 50 && growth(here) < 8
  const times = bestTimes(work, [fill(part, 16_384), fill(part, 65_536)], isGood)
  expect(times.usual[1]).toBeLessThan(50)
  expect(growth(times.here)).toBeLessThan(8)
}

/** How much longer the second takes than the first; times below two milliseconds say nothing. */
function growth([short = 0, long = 0]: readonly number[]): number {
  return long / Math.max(short, 2)
}
