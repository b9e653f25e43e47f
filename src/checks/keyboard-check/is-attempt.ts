import { fold } from './fold.ts'
import { mappings } from './mappings.ts'
import { phrase } from './phrase.ts'

const right = [...phrase].map(fold)

/**
 * Whether a text can be what somebody has typed of the practice line so far: at each place stands the character of the
 * line, or what one and the same mix-up of layouts writes there, whatever Shift and Caps Lock do. Everything else, such
 * as the beginning of a password, is none. The empty text is one.
 */
export function isAttempt(text: string): boolean {
  const typed = [...text].map(fold)
  if (typed.length > right.length) return false
  return mappings.some(({ strokes }) =>
    typed.every((character, at) => character === right[at] || strokes[at]?.written.includes(character)),
  )
}
