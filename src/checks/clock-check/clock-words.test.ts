// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { sayOffset } from './device-time.ts'
import { isDoubtful, judgeDrift, sayLength, sayTimes } from './say-drift.ts'
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
    [0, 30, false],
    [0, 31, true],
    [-210, 211, true],
    [-70, 40, true],
    [-70, 39, false],
    [18_000, 11, false],
  ])('of %i s ± %i s is doubtful: %s', (drift, uncertainty, isDoubt) => {
    expect(isDoubtful({ drift, uncertainty })).toBe(isDoubt)
  })

  it.each([
    [0, '0 seconds'],
    [1, '1 second'],
    [42, '42 seconds'],
    [89, '1 minute and 29 seconds'],
    [180, '3 minutes'],
    [5399, '1 hour, 29 minutes and 59 seconds'],
    [10_804, '3 hours and 4 seconds'],
    [18_000, '5 hours'],
    [129_600, '1 day and 12 hours'],
    [3_456_000, '40 days'],
  ])('of %i s is said as %s', (seconds, words) => {
    expect(sayLength(seconds)).toBe(words)
  })

  it.each([
    [-300, '2026-11-22 04:40:25Z', '04:45:25Z'],
    [300, '2026-11-22 04:40:25Z', '04:35:25Z'],
    [18_000, '2026-11-22 04:40:25Z', '2026-11-21 23:40:25Z'],
    [-31_536_000, '2026-11-22 04:40:25Z', '2027-11-22 04:40:25Z'],
  ])('of %i s at %s means that it was %s', (drift, shown, actual) => {
    expect(sayTimes({ drift, uncertainty: 1 }, Date.parse('2026-11-22T04:40:25.900Z'))).toEqual({ shown, actual })
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
