import { lookAlikes, plainLetters } from '../look-alikes.ts'
import { alphabetOf } from './name-script.ts'
import type { Part } from './username-reading.ts'

/** A part of an address with ASCII letters in place of those that only look so, and which letters those were. */
export function findWrongLetters(typed: string, part: Part) {
  const found = lookAlikes(typed)
  const letters = found.map(({ at, char, like }) => {
    return { sign: char, like, position: [...typed.slice(0, at)].length + 1, alphabet: alphabetOf(char) }
  })
  return {
    text: plainLetters(typed),
    slips: letters.length > 0 ? [{ kind: 'look-alike' as const, part, letters }] : [],
  }
}
