import { fold } from '../fold.ts'
import { isEverydayWord, isFunctionWord } from './everyday-words.ts'
import type { Place } from './places-behind.ts'
import type { Value } from './read-secret-value.ts'

/** "correct horse battery staple 9": words, hardly one of which belongs to a sentence. */
export function isPhrase(raw: string, place: Place): boolean {
  const words = fold(raw).split(/\s+/)
  if (place.gap > 3 || words.length > 12 || words.some((one) => one.length > 1 && isFunctionWord(one))) return false
  const ordinary = words.filter((one) => isEverydayWord(one)).length
  return words.length > 2 ? ordinary * 3 <= words.length : ordinary === 0
}

/** The end of a passphrase of several words that fills its line, or 0. */
export function phraseEnd(text: string, place: Place, value: Value): number {
  if (place.joint !== 'sign') return 0
  const line = /^(?:[\p{L}\d]{1,20}[ -]){1,11}[\p{L}\d]{1,20}[!.]?(?=\s{0,4}(?:\n|$))/u.exec(
    text.slice(value.start, value.start + 260),
  )?.[0]
  return line !== undefined && isPhrase(line, place) ? value.start + line.length : 0
}
