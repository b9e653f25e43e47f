// @vitest-environment node
import { expect, it } from 'vitest'
import { waitAfter } from './wait-after.ts'

it.each([
  [0, 0],
  [1, 60],
  [2, 120],
  [3, 300],
  [4, 600],
  [5, 900],
  [6, 900],
  [1000, 900],
  [-1, 0],
  [Number.NaN, 0],
])('after %d locks one waits %d seconds', (locks, seconds) => {
  expect(waitAfter(locks)).toBe(seconds)
})
