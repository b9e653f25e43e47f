import { lookAlikeTable } from './look-alike-table.ts'

/** A character that looks like `like`; `at` is its place in the text, in UTF-16 units. */
export type LookAlike = { at: number; char: string; like: string }

const likes = new Map(lookAlikeTable.flatMap(([like, chars]) => [...chars].map((char) => [char, like] as const)))

/**
 * The text with each character that looks like a letter, digit or sign of ASCII replaced by that: "mіcrоsoft" in mixed
 * scripts → "microsoft". Everything else stays, also blanks and é, ü, ñ; so does the case. A character can become two
 * (ꜳ → aa), so that places may shift.
 */
export function plainLetters(text: string): string {
  return [...text].map((char) => likeOf(char) ?? char).join('')
}

/** All characters of the text that look like ASCII but are not, in order. ASCII itself and é, ü, ñ are none. */
export function lookAlikes(text: string): LookAlike[] {
  let at = 0
  return [...text].flatMap((char) => {
    const like = likeOf(char)
    const found = like === null ? [] : [{ at, char, like }]
    at += char.length
    return found
  })
}

/** What a character looks like; null when it is ASCII itself or looks like nothing of it. */
function likeOf(char: string): string | null {
  if (char <= '\u007f') return null
  const like = likes.get(char) ?? plainForm(char)
  return /^[!-~]+$/.test(like) ? like : null
}

/** Wide, mathematical and other forms of letters as the letters that they stand for, those of other scripts as ASCII. */
function plainForm(char: string): string {
  return [...char.normalize('NFKC')].map((part) => likes.get(part) ?? part).join('')
}
