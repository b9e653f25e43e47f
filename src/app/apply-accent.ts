import { accentColours } from '../ui/accent-colours.ts'

/** Gives the page the organisation's colour (`#rrggbb`) in both themes; the style sheet picks the one that fits. */
export function applyAccent(hex: string): void {
  const { style } = document.documentElement
  for (const theme of ['light', 'dark'] as const) {
    for (const [name, colour] of Object.entries(accentColours(hex, theme))) {
      style.setProperty(`--${theme}-${name}`, colour)
    }
  }
}
