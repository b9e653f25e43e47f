// @vitest-environment node
import { expect, it } from 'vitest'
import { markReached, timeLeft } from './time-left.ts'

const minute = 60_000

it.each([
  [20 * minute, '20 minutes'],
  [20 * minute - 1, '20 minutes'],
  [19 * minute, '19 minutes'],
  [minute + 1, '2 minutes'],
  [minute, '1 minute'],
  [minute - 1, '60 seconds'],
  [1001, '2 seconds'],
  [1000, '1 second'],
  [1, '1 second'],
  [0, '0 seconds'],
  [-5, '0 seconds'],
])('%d milliseconds are %s', (left, expected) => {
  const { count, unit } = timeLeft(left)
  expect(`${count} ${unit}`).toBe(expected)
})

it.each([
  [10 * minute + 1, ''],
  [10 * minute, 'Less than 10 minutes left.'],
  [5 * minute + 1, 'Less than 10 minutes left.'],
  [5 * minute, 'Less than 5 minutes left.'],
  [minute, 'Less than 1 minute left.'],
  [1, 'Less than 1 minute left.'],
  [0, ''],
  [-1, ''],
])('with %d milliseconds left it reads out %j', (left, expected) => {
  expect(
    markReached(
      left,
      [10, 5, 1].map((mark) => mark * minute),
    ),
  ).toBe(expected)
})

it('reads out nothing without marks', () => {
  expect(markReached(minute, [])).toBe('')
})
