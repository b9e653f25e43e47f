import { accentProperties } from '../ui/accent-properties.ts'

/** Gives the page the organisation's colour (`#rrggbb`). */
export function applyAccent(hex: string): void {
  for (const [property, colour] of accentProperties(hex)) document.documentElement.style.setProperty(property, colour)
}
