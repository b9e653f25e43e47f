// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { defaultLogDays, searchBefore } from './search-before.ts'

describe('the day before which a log has to be searched', () => {
  it.each([
    ['the day of the error plus the days', '2026-11-21T13:14:05Z', 7, '2026-11-28'],
    ['the same for the last second of a day', '2026-11-21T23:59:59.999Z', 7, '2026-11-28'],
    ['the same for the first second of a day', '2026-11-21T00:00:00Z', 7, '2026-11-28'],
    ['over the end of a year', '2026-12-21T13:14:05Z', 30, '2027-01-20'],
    ['over the 29th of February', '2028-02-25T13:14:05Z', 7, '2028-03-03'],
    ['a day of UTC, whatever the offset of the instant', '2026-11-21T23:30:00-05:00', 7, '2026-11-29'],
  ])('is %s', (_what, time, days, day) => {
    expect(searchBefore(time, days)).toBe(day)
  })

  it('is a day of which every earlier day is safe', () => {
    const kept = Date.parse('2026-11-21T00:00:00Z') + 7 * 86_400_000
    expect(Date.parse(`${searchBefore('2026-11-21T00:00:00Z', 7)}T00:00:00Z`)).toBeLessThanOrEqual(kept)
  })

  it.each(['', 'yesterday', '2026-11-21', '2026-02-31T10:00:00Z'])('is empty for "%s"', (time) => {
    expect(searchBefore(time, 7)).toBe('')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e12])('is empty for %d days', (days) => {
    expect(searchBefore('2026-11-21T13:14:05Z', days)).toBe('')
  })

  it('knows how long Microsoft keeps its logs', () => {
    expect(defaultLogDays).toEqual({ free: 7, premium: 30 })
  })
})
