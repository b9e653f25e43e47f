import { codes, type Layout } from './layouts.ts'

const positions = new Map(codes.map((code, position) => [code, position]))

/** The two characters of a key, without and with Shift; a blank where one is not known, empty for an unknown key. */
export function charactersAt({ plain, shifted }: Layout, code: string): string {
  const position = positions.get(code)
  return position === undefined ? '' : `${plain[position]}${shifted[position]}`
}

/** The key that writes a character on a layout, with or without Shift; undefined when none does. */
export function codeOf({ plain, shifted }: Layout, character: string): string | undefined {
  const position = Math.max(plain.indexOf(character), shifted.indexOf(character))
  return codes[position]
}
