import { secretFollows, secretWord } from '../../../error-text/secret-words.ts'

const plainAddress = /^https:\/\/[^\s?#@=]*$/
const token = /(?=[\w+/=~.-]{0,60}\d)(?=[\w+/=~.-]{0,60}[A-Za-z])[\w+/=~.-]{20}|\d{6}-\d{6}-|otpauth:|-----BEGIN/
/** Letters or signs mixed with digits, or as many digits as codes on a phone have; codes of errors mostly have 5 or 7. */
const value = /(?<![\w/.-])(?:(?=\S{0,60}\d)(?=\S{0,60}[A-Za-z!@#$%^&*?_])\S{5}|(?:\d{4}|\d{6}|\d{8,10})(?![\w-]))/

/**
 * Says whether a text is worth the long search for secrets: that finds only long tokens and values near a word such as
 * "password". Texts of content rarely have them, and so the check of a whole folder stays fast.
 */
export function mayHoldSecret(text: string): boolean {
  if (plainAddress.test(text)) return false
  return token.test(text) || (value.test(text) && secretWord.test(text)) || secretFollows.test(text)
}
