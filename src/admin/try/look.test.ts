import { describe, expect, it } from 'vitest'
import { fitFrame, readWidth } from './look.ts'

const phone = { theme: 'device', width: 390, zoom: 1 } as const

describe('the look of the frame', () => {
  it('is the window itself where there is room for it', () => {
    expect(fitFrame(phone, 800)).toEqual({ width: 390, scale: 1, shown: 1 })
  })

  it('is made smaller where there is not', () => {
    expect(fitFrame({ ...phone, width: 1280 }, 640)).toEqual({ width: 1280, scale: 0.5, shown: 0.5 })
  })

  it('leaves fewer px to a page that is zoomed, as a browser does', () => {
    expect(fitFrame({ ...phone, width: 1280, zoom: 4 }, 640)).toEqual({ width: 320, scale: 2, shown: 0.5 })
  })

  it.each([
    ['500', 500],
    ['200', 200],
    ['4000', 4000],
    ['199', null],
    ['4001', null],
    ['390.5', null],
    ['wide', null],
    ['', null],
  ])('reads the width "%s" as %s', (typed, width) => {
    expect(readWidth(typed)).toBe(width)
  })
})
