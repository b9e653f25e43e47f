/**
 * The codes that somebody wrote into the field for them: numbers with 4 to 9 digits, with or without AADSTS, and
 * names as some programs show them instead. The last one is the most exact: Microsoft puts the general one first.
 */
export function codesIn(written: string): string[] {
  const words = written.replace(/AADSTS/gi, ' ').match(/[A-Za-z0-9]+/g) ?? []
  return [...new Set(words.filter((word) => /^(?:[1-9]\d{3,8}|[A-Z][a-z]+(?:[A-Z][a-z]+){2,})$/.test(word)))]
}
