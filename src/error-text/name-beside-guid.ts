import { isName } from './read-name.ts'

const after = /^['"]?\s{0,40}\(([^()'"]{1,80}(?:\([^()'"]{0,40}\)[^()'"]{0,40})?)\)/
const named =
  /^['"]?\s{1,4}(?:named|mit dem Namen|nomm\u00e9e?|denominad[ao]|com o nome|con nome|met de naam|o nazwie)\s{1,4}['"]([^'"\n]{1,80})['"]/i
const quoted = /["']([^"'\n]{1,80})["']\s?\(['"]?$/
const before = /(?:configured the application|application|app)\s{1,3}([^'"().:\n]{1,80})\(['"]?$/i
const placeholder = /^(?:[x*.\s]+|.*\b(?:redacted|masked|hidden)\b.*)$/i

/**
 * The name that a sentence gives with the GUID of an application: `'GUID'(Name)`, `'GUID' named 'Name'`,
 * `application Name ('GUID')`.
 */
export function nameBesideGuid(text: string, start: number, end: number): string | null {
  const rest = text.slice(end, end + 170)
  const ahead = text.slice(Math.max(0, start - 140), start)
  const found = after.exec(rest) ?? named.exec(rest) ?? before.exec(ahead) ?? quoted.exec(ahead)
  const name = found?.[1]?.replace(/\s+/g, ' ').trim()
  return name && /\p{L}/u.test(name) && !placeholder.test(name) && isName(name) ? name : null
}
