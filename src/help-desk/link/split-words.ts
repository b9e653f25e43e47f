/** The words of a text as the searches compare them: small letters without accents and apostrophes. */
export function splitWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/[\p{M}'’]/gu, '')
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The words of a query; "AADSTS" in front of a number says nothing and goes. */
export function queryWords(query: string): string[] {
  const words = splitWords(query.replace(/aadsts[\s:#_-]*(?=\d)/gi, ' '))
  return [...new Set(words)]
}
