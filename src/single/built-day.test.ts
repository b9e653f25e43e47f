import { expect, it } from 'vitest'
import { builtDay } from './built-day.ts'

const now = Date.parse('2026-11-22T23:59:59Z')

it.each([
  [undefined, '2026-11-22'],
  ['', '2026-11-22'],
  ['1767225600', '2026-01-01'],
  ['0', '1970-01-01'],
  ['yesterday', '2026-11-22'],
  ['-5', '2026-11-22'],
  ['999999999999999', '2026-11-22'],
])('with SOURCE_DATE_EPOCH %s the day is %s', (epoch, day) => {
  expect(builtDay(epoch, now)).toBe(day)
})
