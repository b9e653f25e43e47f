// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { sayOffset } from './device-time.ts'
import { judgeDrift, sayLength } from './say-drift.ts'
import { timeOfAnswer } from './time-of-answer.ts'

describe('a drift', () => {
  it.each([
    [0, 1, 'right'],
    [29, 1, 'right'],
    [-29, 1, 'right'],
    [30, 1, 'wrong'],
    [-30, 1, 'wrong'],
    [28, 3, 'wrong'],
    [180, 1, 'wrong'],
  ])('of %i s ± %i s is %s', (drift, uncertainty, result) => {
    expect(judgeDrift({ drift, uncertainty })).toBe(result)
  })

  it.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [42, '42 seconds'],
    [89, '89 seconds'],
    [90, '2 minutes'],
    [180, '3 minutes'],
    [5399, '90 minutes'],
    [5400, '2 hours'],
    [18_000, '5 hours'],
    [129_600, '2 days'],
    [3_456_000, '40 days'],
  ])('of %i s is said as %s', (seconds, words) => {
    expect(sayLength(seconds)).toBe(words)
  })
})

describe('the time of an answer', () => {
  const date = 'Sun, 22 Nov 2026 14:05:00 GMT'
  const serverTime = Date.parse('2026-11-22T14:05:00Z')

  it.each<[Record<string, string>, object | null]>([
    [{ date }, { serverTime, age: 0 }],
    [
      { date, age: '20' },
      { serverTime, age: 20 },
    ],
    [
      { date, age: 'old' },
      { serverTime, age: 0 },
    ],
    [
      { date, age: '-5' },
      { serverTime, age: 0 },
    ],
    [
      { date, age: '' },
      { serverTime, age: 0 },
    ],
    [{ date: 'today' }, null],
    [{ date: '' }, null],
    [{}, null],
  ])('%j', (headers, time) => {
    expect(timeOfAnswer(new Headers(headers))).toEqual(time)
  })
})

describe('the offset of a time zone', () => {
  it.each([
    [0, 'UTC+0'],
    [60, 'UTC+1'],
    [330, 'UTC+5:30'],
    [-210, 'UTC−3:30'],
    [-600, 'UTC−10'],
    [Number.NaN, ''],
  ])('of %i minutes', (minutes, words) => {
    expect(sayOffset(minutes)).toBe(words)
  })
})
