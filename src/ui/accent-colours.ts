export type AccentColours = { accent: string; strong: string; soft: string; onAccent: string }

type Rgb = readonly [number, number, number]

const white: Rgb = [255, 255, 255]
const black: Rgb = [0, 0, 0]
const night: Rgb = [8, 19, 31]
// The lightest and darkest grounds on which accent text stands; see the tokens in global.css.
const grounds = { light: [236, 239, 243] as Rgb, dark: [25, 33, 42] as Rgb }
const readable = 4.5

/**
 * Makes the accent colours of a theme from one colour of an organisation (`#rrggbb`). Accent text keeps a contrast of
 * 4.5 to 1 against the page, its soft ground and the text on it (WCAG 2.2, 1.4.3), whatever colour comes in.
 */
export function accentColours(hex: string, theme: 'light' | 'dark'): AccentColours {
  const given = parseHex(hex)
  const [ground, away] = theme === 'light' ? [grounds.light, black] : [grounds.dark, white]
  const soft = theme === 'light' ? mix(given, white, 0.9) : mix(given, ground, 0.82)
  const start = theme === 'light' ? given : mix(given, white, 0.5)
  const accent = moveUntil(
    start,
    away,
    (colour) => Math.min(contrast(colour, ground), contrast(colour, soft)) >= readable,
  )
  const onAccent = contrast(accent, white) >= contrast(accent, night) ? white : night
  return { accent: toHex(accent), strong: toHex(mix(accent, away, 0.2)), soft: toHex(soft), onAccent: toHex(onAccent) }
}

/** The contrast of two colours (`#rrggbb`) from 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(first: string, second: string): number {
  return contrast(parseHex(first), parseHex(second))
}

function moveUntil(colour: Rgb, towards: Rgb, isEnough: (colour: Rgb) => boolean): Rgb {
  const steps = Array.from({ length: 51 }, (_, step) => mix(colour, towards, step / 50))
  return steps.find(isEnough) ?? towards
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const at = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share)
  return [at(0), at(1), at(2)]
}

function contrast(first: Rgb, second: Rgb): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function parseHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

function toHex(colour: Rgb): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
