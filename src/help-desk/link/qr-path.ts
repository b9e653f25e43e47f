import { correction, generate } from 'lean-qr'

/** How many light modules the standard wants around a code (ISO/IEC 18004, 6.3.8). */
export const quietZone = 4

/** A QR code: modules per side, and its dark modules as the path of an SVG, one unit each. */
export type QrPath = { size: number; path: string }

/** Writes a text as a QR code that survives at least 15 % damage (level M), in the smallest size that holds it. */
export function qrPath(text: string): QrPath {
  const { size, get } = qrCode(text)
  let path = ''
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let width = 0
      while (x + width < size && get(x + width, y)) width++
      if (width === 0) continue
      path += `M${x} ${y}h${width}v1h-${width}z`
      x += width
    }
  }
  return { size, path }
}

/** The modules of a QR code: `get` is true for a dark one. */
export function qrCode(text: string): { size: number; get: (x: number, y: number) => boolean } {
  const code = generate(text, { minCorrectionLevel: correction.M })
  return { size: code.size, get: (x, y) => code.get(x, y) }
}
