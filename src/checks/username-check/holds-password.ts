import { labelWords } from './label-words.ts'
import { partsOf } from './unwrap-address.ts'

const pageUser = /^[a-z]+:\/\/[^\s@/]*:[^\s@/]*@/i
const behindColon = /^[^@:]*:(?!\/\/)[^@]+@/

/** Whether a text names a password, or has it before a host as addresses of pages can: `https://user:password@host`. */
export function holdsPassword(text: string): boolean {
  if (labelWords.password.test(text) || pageUser.test(text)) return true
  return partsOf(text).some((part) => behindColon.test(part.replace(labelWords.start, '')))
}
