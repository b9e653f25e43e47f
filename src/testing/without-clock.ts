/** Browsers that do not tell the time. */
import { vi } from 'vitest'

/** What is wrong with the clock, and what `Date.now` does then. */
export const brokenClocks: [what: string, read: () => number][] = [
  ['that tells a time', () => Number.NaN],
  [
    'that can be read',
    () => {
      throw new Error('no clock')
    },
  ],
]

/** Until the end of the test nobody can write local times. */
export function breakLocalTimes(): void {
  vi.spyOn(Date.prototype, 'toLocaleTimeString').mockImplementation(() => {
    throw new RangeError('no zone')
  })
}
