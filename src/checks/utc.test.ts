// @vitest-environment node
import { expect, it } from 'vitest'
import { toUtc } from './utc.ts'

it.each([
  [Date.UTC(2026, 10, 22, 3, 40, 12, 999), '2026-11-22 03:40:12Z'],
  [0, '1970-01-01 00:00:00Z'],
  [Number.NaN, ''],
  [Number.POSITIVE_INFINITY, ''],
])('the instant %s is written as %j', (instant, expected) => {
  expect(toUtc(instant)).toBe(expected)
})
