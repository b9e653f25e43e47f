import * as z from 'zod/mini'
import { type Code, codeSchema, unknownCode } from './code-schema.ts'

/** All code records of the site, and the one that stands in for codes without a record. */
export type CodeBook = { codes: readonly Code[]; unknown: Code }

/** Reads the bundled records; null when their shape is not right or the record for unknown codes is missing. */
export function parseCodeBook(value: unknown): CodeBook | null {
  const parsed = z.array(codeSchema).safeParse(value)
  const unknown = parsed.data?.find(({ code }) => code === unknownCode)
  return parsed.success && unknown ? { codes: parsed.data.filter((code) => code !== unknown), unknown } : null
}

/** The record of a code; the one for unknown codes, under this code, where it has none of its own. */
export function recordOf({ codes, unknown }: CodeBook, code: string): Code {
  return codes.find((record) => record.code === code) ?? { ...unknown, code }
}

/** True when the code has a record of its own. */
export function isKnown({ codes }: CodeBook, code: string): boolean {
  return codes.some((record) => record.code === code)
}
