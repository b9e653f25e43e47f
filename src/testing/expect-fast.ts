import { expect } from 'vitest'
import { bestTimes } from './time-of.ts'

/** Fails unless each of the texts is worked through in less than `limit` milliseconds on the usual machine. */
export function expectFast(work: (text: string) => unknown, texts: readonly string[], limit: number): void {
  const { usual } = bestTimes(work, texts, ({ usual }) => Math.max(...usual) < limit)
  expect(Math.max(...usual)).toBeLessThan(limit)
}
