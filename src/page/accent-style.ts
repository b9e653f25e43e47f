import { accentColours } from '../ui/accent-colours.ts'

/** The organisation's colours (`#rrggbb`) as a rule of style, under the names that the style sheet uses. */
export function accentStyle(accent: string): string {
  const lines = (['light', 'dark'] as const).flatMap((theme) =>
    Object.entries(accentColours(accent, theme)).map(([name, colour]) => `--${theme}-${name}:${colour}`),
  )
  return `:root{${lines.join(';')}}`
}
