import type { ProblemCode } from './problem.ts'

/** Entries of other programs that content does not have, each with the code that says why. */
const foreign: Partial<Record<ProblemCode, RegExp>> = {
  'no-patterns': /^(?:match|matches|pattern|patterns|regex|regexp|reg_?ex|regularexpression|validate|validation)$/i,
  'no-includes': /^(?:[$@!_]?(?:include|includes|import|imports|extends|ref|merge)|require|requires)$/i,
  'one-language': /^(?:lang|language|languages|locale|locales|translation|translations|i18n|l10n|translate|msgid)$/i,
}

const languages =
  'ar|bg|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|it|ja|ko|lt|lv|nb|nl|no|pl|pt|ro|ru|sk|sl|sr|sv|th|tr|uk|vi|zh'
const languageKey = new RegExp(`^(?:${languages})(?:[-_][A-Za-z]{2,4})?$`)
const translatedKey = new RegExp(`^[A-Za-z]{2,}[-_.:@](?:${languages})(?:[-_][A-Za-z]{2,4})?$`)

/** The code for an entry that belongs to something content does not have; null for others. */
export function foreignKey(key: string): 'no-patterns' | 'no-includes' | 'one-language' | null {
  const code = Object.entries(foreign).find(([, names]) => names.test(key))?.[0]
  if (code) return code as 'no-patterns'
  return languageKey.test(key) || translatedKey.test(key) ? 'one-language' : null
}

/** Says whether a name of a file, without ".json", is that of a translation: `password.de`, `password_fr-FR`. */
export function isTranslatedName(name: string): boolean {
  const own = name.replace(/^.*\//, '')
  return (
    translatedKey.test(own) ||
    languageKey.test(own.replace(/^\d+\./, '')) ||
    /(?:^|\/)(?:locales?|translations?|i18n|lang)\//i.test(name)
  )
}
