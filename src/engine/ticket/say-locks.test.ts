// @vitest-environment node
import { expect, it } from 'vitest'
import { sayLocks } from './say-locks.ts'

it.each([
  [[], ''],
  [['2026-11-22T03:40:12.345Z'], 'yes, once, last 2026-11-22 03:40:12Z'],
  [['2026-11-22T03:40:12Z', '2026-11-22T03:45:00Z'], 'yes, 2 times, last 2026-11-22 03:45:00Z'],
  [['soon'], ''],
])('locks seen at %j: “%s”', (seen, said) => {
  expect(sayLocks(seen)).toBe(said)
})
