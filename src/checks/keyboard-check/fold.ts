const straight: Record<string, string> = { '’': "'", '‘': "'", '“': '"', '”': '"', '„': '"', '–': '-', '—': '-' }

/** Whether a character is a wide one of an East Asian keyboard: `ｙ`, `７`, `＠`. */
export const isFullWidth = (character: string) => /^[\uff01-\uff5e]$/.test(character)

/** Whether a character is a quote or a dash that a device put in place of the straight one. */
export const isCurly = (character: string) => Object.hasOwn(straight, character)

/** A character as the plain, small one that is meant: of `Ｙ` and of `Y` it is `y`, of `’` it is `'`. */
export function fold(character: string): string {
  const narrow = isFullWidth(character) ? character.normalize('NFKC') : character
  return (straight[narrow] ?? narrow).toLowerCase()
}
