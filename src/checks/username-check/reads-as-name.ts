const ordinaryWord = /^(?:\p{L}\p{Ll}*|\p{Lu}+|\p{Lo}+)$/u
const joinedWords = [
  /^(?:\p{Lu}\p{Ll}+){2,3}$/u,
  /^\p{Lu}{1,3}(?:\p{Lu}\p{Ll}+){1,2}$/u,
  /^\p{Ll}{1,4}(?:\p{Lu}\p{Ll}{2,}){1,2}$/u,
]
const numbered = /^(?:(?=\d*\p{Ll})[\p{Ll}\p{Lo}\d]+|(?=\d*\p{Lu})[\p{Lu}\d]+|\p{Lu}\p{Ll}+\d+|\d{1,3})$/u
const withYear = /^\p{Lu}\p{Ll}+(?:19|20)\d\d$/u
const particle = /^(?:al|bin|da|das|de|del|den|der|di|do|dos|du|el|ibn|la|las|le|los|ten|ter|van|von|y|zu)$/i
const capital = /^[\p{Lu}\p{Lo}]/u
const mostWords = 3

/** Whether a text may be the name of an account ("jane.doe", "O'Neil", "JDoe", "u123456"), not a password or a code. */
export function readsAsName(text: string): boolean {
  const words = text.split(/[._, -]/).filter((word) => word !== '' && !particle.test(word))
  if (words.length > mostWords && !(text.includes(' ') && words.every((word) => capital.test(word)))) return false
  const parts = text.split(/[._,'’ -]/).filter((word) => word !== '')
  return /\p{L}/u.test(text) && parts.every((word) => isNameWord(word) && !withYear.test(word))
}

/** Whether it is nothing but words between dots and the like, so that it is most probably a name. */
export function hasPlainWords(text: string): boolean {
  return text.split(/[._-]/).every((word) => ordinaryWord.test(word))
}

function isNameWord(word: string): boolean {
  return ordinaryWord.test(word) || joinedWords.some((form) => form.test(word)) || numbered.test(word)
}
