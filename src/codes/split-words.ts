/** The words of a text as the search compares them: small letters without accents and apostrophes, no plural "s". */
export function splitWords(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(toSingular)
}

/** Small letters, one form for characters that look alike, no accents, no apostrophes. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
}

/**
 * The words of a name such as `InvalidUserName`, and each rest of it that begins at a word, so that it is found by
 * "user name", "username" and its own beginning: invalid, user, name, invalidusername, username.
 */
export function splitName(name: string): string[] {
  const parts = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g) ?? []
  const rests = parts.map((_, from) => parts.slice(from).join(''))
  return [...new Set([...parts, ...rests].map((word) => toSingular(word.toLowerCase())))]
}

function toSingular(word: string): string {
  return /^\p{L}{3,}[^s]s$/u.test(word) ? word.slice(0, -1) : word
}
