import { accentColours } from './accent-colours.ts'

/** The organisation's colour (`#rrggbb`) in both themes: name of a property → colour; the style sheet picks one. */
export function accentProperties(hex: string): [property: string, colour: string][] {
  return (['light', 'dark'] as const).flatMap((theme) =>
    Object.entries(accentColours(hex, theme)).map(([name, colour]): [string, string] => [`--${theme}-${name}`, colour]),
  )
}
