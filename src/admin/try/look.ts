/** How the app is shown in the frame. */
export type Look = {
  theme: 'device' | 'light' | 'dark'
  /** Of the browser window that the frame stands for, in CSS px at 100 % zoom. */
  width: number
  /** The zoom of that window: 2 leaves half as many px to the page, as in a browser. */
  zoom: number
}

export const firstLook: Look = { theme: 'device', width: 390, zoom: 1 }

/** A width that somebody typed; null when it is no whole number from 200 to 4000. */
export function readWidth(typed: string): number | null {
  const width = Number(typed)
  return Number.isInteger(width) && width >= 200 && width <= 4000 ? width : null
}

/**
 * How large a frame of this look is drawn in a box so many px wide: px of the page inside, and the factor that fits it
 * in. A frame is made smaller, never larger than its window.
 */
export function fitFrame({ width, zoom }: Look, box: number): { width: number; scale: number; shown: number } {
  const fit = Math.min(1, box / width)
  return { width: width / zoom, scale: fit * zoom, shown: fit }
}
