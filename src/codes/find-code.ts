import { type CodeBook, recordOf } from '../model/code-book.ts'
import { codePattern, unknownCode } from '../model/code-pattern.ts'
import type { Code } from '../model/code-schema.ts'

const maxLength = 60

/**
 * The record that a text names: digits, with or without AADSTS, or a name as it stands in a record. A code that no
 * record has gets the one for unknown codes; null for a text that cannot be a code.
 */
export function findCode(book: CodeBook, written: string): Code | null {
  if (written.length > maxLength) return null
  const text = written
    .normalize('NFKC')
    .trim()
    .replace(/[^A-Za-z0-9]+$/, '')
    .replace(/^aadsts[\s:#_-]*(?=[0-9])/i, '')
  const small = text.toLowerCase()
  const known =
    book.codes.find(({ code }) => code.toLowerCase() === small) ??
    book.codes.find(({ name }) => name?.toLowerCase() === small)
  if (known) return known
  return codePattern.test(text) && text !== unknownCode ? recordOf(book, text) : null
}
