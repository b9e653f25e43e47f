import { plainLetters } from '../look-alikes.ts'

const scripts = [
  'Cyrillic',
  'Greek',
  'Armenian',
  'Georgian',
  'Hebrew',
  'Arabic',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Thai',
  'Khmer',
  'Ethiopic',
  'Cherokee',
  'Hangul',
  'Hiragana',
  'Katakana',
  'Han',
] as const

/** What people call the alphabets whose names in Unicode are not everyday words. */
const everyday: Partial<Record<(typeof scripts)[number], string>> = {
  Devanagari: 'Hindi',
  Hangul: 'Korean',
  Hiragana: 'Japanese',
  Katakana: 'Japanese',
  Han: 'Chinese',
}

/**
 * The alphabet that a text is written in, as people call it, "other" for a rare one; null for Latin. A text is in another
 * alphabet when it has a letter of it that does not even look like a Latin one, or when at least half its letters are of it.
 */
export function nameScript(text: string): string | null {
  const letters = [...text].filter((char) => /\p{L}/u.test(char))
  const strange = letters.filter((char) => !/[\p{Script=Latin}\p{Script=Common}]/u.test(char))
  const unlike = strange.find((char) => plainLetters(char) === char)
  const letter = unlike ?? (strange.length * 2 >= letters.length ? strange[0] : undefined)
  if (letter === undefined) return null
  return alphabetOf(letter) ?? 'other'
}

/** The alphabet of one character, as people call it; null for a Latin one, a rare one, and a sign of no alphabet. */
export function alphabetOf(char: string): string | null {
  const script = scripts.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(char))
  return script ? (everyday[script] ?? script) : null
}
