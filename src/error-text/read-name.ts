import type { Found } from './read-guid.ts'
import { secretFollows, secretWord } from './secret-words.ts'

const maxLength = 80
const placeholder =
  /^(?:n\/?a|none|null|nil|undefined|unknown|not (?:available|applicable|set|provided|found)|nicht verf\u00fcgbar|non disponible|no disponible|n\u00e3o dispon\u00edvel|[x*.\-_\u2026?#]+|redacted|masked|removed|string|true|false|\{.*|\[.*|<.*)$/i
// Keys and tokens: one long word of letters and digits, and signs that names do not have.
const address = /^[a-z]{2,8}:\/\//i
const tokenLike = /^(?=\S*\d)(?=\S*[a-z])(?=\S*[A-Z])\S{20,}$|[@=\\]|-{4}|eyJ|(?:\b[A-Z\d]{4,6}-){2}/

/**
 * Reads the short text that begins at a place: to the closing quote, else to the end of the line, a tab, a table's
 * border, or a comma before the next label. Null for placeholders and for what is no name.
 */
export function readName(text: string, at: number, to: number): Found<string> | null {
  const quote = /["']/.test(text[at - 1] ?? '') ? (text[at - 1] as string) : null
  const [line = ''] = text
    .slice(at, Math.min(to, at + 3 * maxLength))
    .split(quote ? /["\n]/ : /[\n\t|]| {2,}| [\u2022\u00b7] |<-|"/)
  const value = tidy(quote === "'" ? (line.split("'")[0] as string) : line)
  if (!isName(value)) return null
  return { value, start: at, end: at + line.length }
}

/** False for placeholders, addresses, and for what could be a secret. */
export function isName(value: string): boolean {
  if (value === '' || value.length > maxLength || !/[\p{L}\p{N}]/u.test(value)) return false
  if ([placeholder, address, tokenLike, secretFollows].some((pattern) => pattern.test(value))) return false
  return !(secretWord.test(value) && /[\d!$%^&*_:;]/.test(value))
}

function tidy(line: string): string {
  return line
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[,;]\s?[\p{L} ]{1,30}[:=].*$/u, '')
    .replace(/\s?\((?=[^()]*\d)[0-9a-f.\-x*\u2026]{4,40}\)?\W*$/i, '')
    .replace(/[*`_"']{1,4}$/, '')
    .replace(/[\s,;"'`({[/\u2022\u00b7]+$/, '')
    .trim()
}
