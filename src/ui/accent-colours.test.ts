import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { accentColours, contrastOf } from './accent-colours.ts'

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)

describe('the accent colours', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0b5cad', '#ffffff', 6.64],
  ])('measure the contrast of %s on %s', (first, second, expected) => {
    expect(contrastOf(first, second)).toBeCloseTo(expected, 1)
  })

  it.each([
    ['light', ['#f5f6f8', '#ffffff', '#eceff3']],
    ['dark', ['#10151b', '#19212a', '#0c1116']],
  ] as const)('can be read in the %s theme, whatever an organisation picks', (theme, grounds) => {
    fc.assert(
      fc.property(hex, (given) => {
        const { accent, strong, soft, onAccent } = accentColours(given, theme)
        for (const ground of [...grounds, soft]) expect(contrastOf(accent, ground)).toBeGreaterThanOrEqual(4.5)
        expect(contrastOf(accent, onAccent)).toBeGreaterThanOrEqual(4.5)
        expect(contrastOf(strong, onAccent)).toBeGreaterThanOrEqual(4.5)
      }),
      { numRuns: 2000 },
    )
  })

  it('stay as picked where that is readable already', () => {
    expect(accentColours('#0b5cad', 'light').accent).toBe('#0b5cad')
  })
})
