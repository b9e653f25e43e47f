// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { fromCell, toCell } from './to-cell.ts'

describe('a value that spreadsheets and chat programs get', () => {
  it.each([
    ['=HYPERLINK("https://evil.example")', `'=HYPERLINK("https://evil.example")`],
    ['+1+cmd|calc', "'+1+cmd|calc"],
    ['-2+3', "'-2+3"],
    ['- Caps Lock was on', "'- Caps Lock was on"],
    ['@everyone', "'@everyone"],
    ['＝1+1', "'＝1+1"],
    ['\t=1+1', "'=1+1"],
    ['\u200b\u202e=1+1', "'=1+1"],
  ])('is no formula, list or mention: %j', (typed, value) => {
    expect(toCell(typed)).toBe(value)
    expect(toCell(value)).toBe(value)
    expect(fromCell(value)).toBe(value.slice(1))
  })

  it.each([
    '+1 555 0100',
    '+49 (30) 555-0100',
    'alex@contoso.com',
    'CONTOSO\\alex',
    '0d1c2b3a-1111-4222-8333-944455556600',
    '2026-11-21 13:14:05Z',
    'https://contoso.com/a?b=c+d',
    "'=1 as text",
    '',
  ])('stays as it is: %j', (typed) => {
    expect(toCell(typed)).toBe(typed)
  })
})
