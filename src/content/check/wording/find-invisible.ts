import { characterName, visibleText } from '../../../model/visible-text.ts'

const suspicious = /[\p{Default_Ignorable_Code_Point}\p{Co}\p{Zl}\p{Zp}\ufff9-\ufffd]|(?![\n\t])\p{Cc}/gu

const names: Readonly<Record<number, string>> = {
  173: 'soft hyphen',
  8203: 'zero width space',
  8204: 'zero width non-joiner',
  8205: 'zero width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8232: 'line separator',
  8233: 'paragraph separator',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'end of a writing direction',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8288: 'word joiner',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first strong isolate',
  8297: 'end of an isolate',
  65279: 'byte order mark',
  65532: 'in place of an object',
  65533: 'in place of a character that was lost',
}

/** A character that nobody sees: its name for an admin, and after which words it stands. */
export type Invisible = { character: string; after: string }

/**
 * The first character of a text that nobody sees or that turns the writing direction; null when there is none. Right are
 * those without which a script or an emoji cannot be written, and line breaks and tabs.
 */
export function findInvisible(text: string): Invisible | null {
  for (const { 0: character, index } of text.matchAll(suspicious)) {
    const before = text.slice(Math.max(0, index - 40), index)
    if (isNeeded(character, before, text.slice(index + character.length, index + character.length + 4))) continue
    return { character: describe(character), after: whereIs(before) }
  }
  return null
}

const emojiEnd = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)$/u
const joiningLetter =
  '[\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Mongolian}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}' +
  '\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}' +
  '\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Tibetan}]'
const joiningEnd = new RegExp(`${joiningLetter}\\p{M}*$`, 'u')

/** Joiners inside words of scripts that have them and between emoji; the look of an emoji or of a Han character. */
function isNeeded(character: string, before: string, behind: string): boolean {
  if (/[\u200c\u200d]/.test(character)) {
    return joiningEnd.test(before) || (emojiEnd.test(before) && /^\p{Extended_Pictographic}/u.test(behind))
  }
  if (/[\ufe0e\ufe0f]/.test(character)) {
    return /[\p{Extended_Pictographic}\p{S}]$/u.test(before) || (/[0-9#*]$/.test(before) && behind.startsWith('\u20e3'))
  }
  if (/[\ufe00-\ufe0d]|[\u{e0100}-\u{e01ef}]/u.test(character)) return /\p{Script=Han}$/u.test(before)
  if (/[\u180b-\u180f]/.test(character)) return /\p{Script=Mongolian}$/u.test(before)
  return /[\u{e0020}-\u{e007f}]/u.test(character) && /\u{1f3f4}[\u{e0020}-\u{e007e}]*$/u.test(before)
}

function describe(character: string): string {
  const point = character.codePointAt(0) as number
  const name = names[point]
  return name ? `${characterName(character)} (${name})` : characterName(character)
}

function whereIs(before: string): string {
  const words = before.slice(-20).trim()
  return words === '' ? 'at the beginning' : `after "${visibleText(words)}"`
}
