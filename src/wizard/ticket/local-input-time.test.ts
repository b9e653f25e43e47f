import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromLocalInput, toLocalInput } from './local-input-time.ts'

describe('a time typed by the clock of this device', () => {
  it('comes back to the minute, for every time that the clock shows once', () => {
    const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2100, 0) / 60_000 })
    fc.assert(
      fc.property(minutes, (minute) => {
        const shown = toLocalInput(new Date(minute * 60_000).toISOString())
        expect(toLocalInput(fromLocalInput(shown))).toBe(shown)
      }),
    )
  })

  it.each(['', 'x', '2026-13-01T00:00'])('%j is empty', (typed) => {
    expect(fromLocalInput(typed)).toBe('')
    expect(toLocalInput(typed)).toBe('')
  })
})
