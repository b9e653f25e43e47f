import { errorNumber, errorWords } from './error-numbers.ts'
import type { Term } from './find-terms.ts'
import type { Value } from './read-secret-value.ts'

const errorBefore = new RegExp(
  `(?:${errorWords}|status|event|exit|return|reason|result|sub|zip|postal|postcode|area|branch|country|product|order|response|stop|http|qr|source|bug|tag)[\\s\\p{L}_"':-]{0,12}$`,
  'iu',
)
const entraCode = new RegExp(`^${errorNumber}$`)
const farthest = 44
const received =
  /sms|text|phone|app\b|got|receiv|sent|send|enter|typ|verif|authent|mfa|2fa|one.?time|expire|use\b|e-?mail|handy|bekomm|erhalt|eingeb|gesendet|re[cç]u|saisi|recib|introdu|receb|ricev|ontvang|otrzym|dosta|смс|получ|ввел|прис?ш|отрим|收|届|받/i

/** True for a number that is known as the code of an error, or that stands behind such words. */
export const isErrorCode = (text: string, raw: string, at: number) =>
  (raw.length === 5 && entraCode.test(raw)) || errorBefore.test(text.slice(Math.max(0, at - 24), at))

/**
 * Tells a code to sign in with from the code of an error, for what stands behind a word such as "code" or "PIN".
 * A bare "code" is one only where it was sent or typed, or has six digits that no Entra error has.
 */
export function isLikelyCode(text: string, term: Term, raw: string, value: Value): boolean {
  const digits = raw.replace(/\D/g, '')
  const isNumber = /^[\d\s-]+$/.test(raw)
  if (isNumber && (digits.length < 4 || digits.length > 8)) return term.kind === 'recovery code' && digits.length > 3
  if (!isNumber && digits.length === 0 && !raw.includes('-')) return term.kind === 'recovery code'
  if (term.use !== 'code') return true
  if (errorBefore.test(text.slice(Math.max(0, term.start - 24), term.start))) return false
  if (/^(?=.*\d)[A-Z\d]{4,5}(?:-[A-Z\d]{4,5}){2,}$/.test(raw)) return true
  if (/^[CD]AA[\dA-F]{5}$|^0x|^[A-Z]{2,8}-?\d+$/.test(raw)) return false
  if (entraCode.test(digits)) return false
  const from = Math.min(term.start, value.start)
  const to = Math.max(term.end, value.end)
  if (isNumber && digits.length === 6 && to - from < farthest) return true
  const around = text.slice(Math.max(0, from - 60), to + 60)
  return received.test(around.replace(raw, '')) && digits.length !== 5
}
