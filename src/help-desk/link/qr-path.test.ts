// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { qrCode, qrPath } from './qr-path.ts'

const short = 'https://help.contoso.com/signpost/#/sign-in/caps-lock?from=caps-lock'
const text = (length: number) => short.padEnd(length, 'x')

/** The bytes that each version holds at level M (ISO/IEC 18004, table 7). */
const room = new Map([
  [5, 84],
  [10, 213],
  [15, 412],
  [16, 450],
  [17, 504],
])

const ring = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111']

function rows({ get }: ReturnType<typeof qrCode>, left: number, top: number, width: number, height: number): string[] {
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => Number(get(left + x, top + y))).join(''),
  )
}

describe('a QR code', () => {
  it.each([...room])(
    'of version %i holds what the standard promises at level M, and one byte more needs the next',
    (version, bytes) => {
      expect(qrCode(text(bytes)).size).toBe(17 + 4 * version)
      expect(qrCode(text(bytes + 1)).size).toBeGreaterThan(17 + 4 * version)
    },
  )

  it('has its three finder patterns, its timing patterns and its dark module', () => {
    const code = qrCode(short)
    const far = code.size - 7
    expect(rows(code, 0, 0, 7, 7)).toEqual(ring)
    expect(rows(code, far, 0, 7, 7)).toEqual(ring)
    expect(rows(code, 0, far, 7, 7)).toEqual(ring)
    const between = code.size - 16
    const timing = Array.from({ length: between }, (_, at) => Number(at % 2 === 0)).join('')
    expect(rows(code, 8, 6, between, 1)).toEqual([timing])
    expect(rows(code, 6, 8, 1, between).join('')).toBe(timing)
    expect(code.get(8, code.size - 8)).toBe(true)
  })

  it('is the same for the same text, and another for another text', () => {
    expect(qrPath(short)).toEqual(qrPath(short))
    expect(qrPath(short).path).not.toBe(qrPath(`${short}x`).path)
  })

  it('is drawn with exactly its dark modules', () => {
    const { size, path } = qrPath(short)
    const drawn = new Set<string>()
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
      for (let at = 0; at < Number(width); at++) drawn.add(`${Number(x) + at} ${y}`)
    }
    const { get } = qrCode(short)
    for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) expect(drawn.has(`${x} ${y}`)).toBe(get(x, y))
  })
})
