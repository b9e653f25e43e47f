import { fold } from '../fold.ts'
import { isEverydayWord, isFunctionWord } from './everyday-words.ts'

const run =
  /^(?:(?!(?:and|but|which|with|und|aber|mit|et|mais|avec|y|pero|con|ma)\b)[\p{L}\d]{1,14}(?:, ?| |-)){2,24}(?:(?!and\b|but\b|with\b)[\p{L}\d]{1,14})?/u
const signs =
  /\b(?:capital|uppercase|lowercase|exclamation|question mark|dollar sign|hash|underscore|hyphen|dash|asterisk|gro(?:ss|ß)\p{L}{0,3}|ausrufe\p{L}{0,7}|unterstrich|bindestrich|majuscule|tiret|may[uú]scula|guion|maiuscol\p{L}|trattino)\b/iu
const aboutRules = /\b(?:letters?|characters?|sensitive|locked|symbols?|missing|allowed|contains?|needs?)\b/i

/** True for a text in which something may be spelled: so that the others need not be searched place by place. */
export const mayBeSpoken = (text: string) => signs.test(text)

/** The end of a secret that is spelled or dictated, "capital B, blue tiger, dash, seven", or 0. */
export function spokenEnd(text: string, at: number): number {
  const raw = run.exec(text.slice(at, at + 200))?.[0]
  if (raw === undefined || aboutRules.test(raw)) return 0
  let end = 0
  for (const { 0: word, index } of raw.matchAll(/[\p{L}\d]+/gu)) {
    if (word.length > 1 && isFunctionWord(fold(word))) break
    end = index + word.length
  }
  const said = raw.slice(0, end)
  return /[ ,-]/.test(said) && signs.test(said) ? at + end : 0
}

/** The end of a passphrase in the middle of a sentence, "my passphrase is purple cow jumps high, but …", or 0. */
export function passphraseEnd(text: string, at: number): number {
  const raw = /^\p{Ll}{2,16}(?: \p{Ll}{2,16}){3,7}(?=\s{0,2}(?:[,.;!\n]|$))/u.exec(text.slice(at, at + 160))?.[0]
  if (raw === undefined) return 0
  const words = fold(raw).split(' ')
  const isPlain = (one: string) => !isEverydayWord(one)
  return words.filter((one) => isFunctionWord(one)).length < 2 && words.filter(isPlain).length > words.length * 0.6
    ? at + raw.length
    : 0
}
