const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u00a0\u2000-\u200a]/gu

/**
 * A text as a message may show it: what nobody sees, or what turns the writing direction, is named (`U+202E`), and all
 * beyond `most` characters is left out.
 */
export function visibleText(text: string, most = 80): string {
  const characters = [...text.slice(0, 2 * most)]
  const isCut = characters.length > most || text.length > 2 * most
  return characters.slice(0, most).join('').replace(unseen, characterName) + (isCut ? '…' : '')
}

/** The name of a character: `U+200B`. */
export function characterName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
