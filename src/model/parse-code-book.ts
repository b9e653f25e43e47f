import * as z from 'zod/mini'
import { type CodeBook, toCodeBook } from './code-book.ts'
import { codeSchema } from './code-schema.ts'

/** Reads bundled records that nothing vouches for; null when their shape is not right. */
export function parseCodeBook(value: unknown): CodeBook | null {
  const parsed = z.array(codeSchema).safeParse(value)
  return parsed.success ? toCodeBook(parsed.data) : null
}
