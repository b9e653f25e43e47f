import type { Trouble } from './find-troubles.ts'
import { text } from './text.ts'

/** A trouble in a sentence, with what to do. Dates are in UTC, as Windows prints them. */
export function troubleWords(trouble: Trouble, isAlone: boolean): string {
  switch (trouble.kind) {
    case 'certificate':
      return text.trouble.certificate(dateOf(trouble.time))
    case 'token-ended':
      return text.trouble.tokenEnded(dateOf(trouble.time))
    case 'token-lapsed':
      return text.trouble.tokenLapsed(text.age(trouble.hours))
    case 'token-missing':
      return isAlone ? `${text.trouble.tokenMissing} ${text.trouble.renew}` : text.trouble.tokenMissing
    case 'join':
      return text.trouble.join(trouble.phase)
    default:
      return text.trouble[trouble.kind]
  }
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
