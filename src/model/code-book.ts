import * as z from 'zod/mini'
import { type Code, codeSchema, unknownCode } from './code-schema.ts'

/** All code records of the site, and the one that stands in for codes without a record; null where there are none. */
export type CodeBook = { codes: readonly Code[]; unknown: Code | null }

/** Reads the bundled records; null when their shape is not right. */
export function parseCodeBook(value: unknown): CodeBook | null {
  const parsed = z.array(codeSchema).safeParse(value)
  if (!parsed.success) return null
  const unknown = parsed.data.find(({ code }) => code === unknownCode) ?? null
  return { codes: parsed.data.filter((code) => code !== unknown), unknown }
}

/** The record of a code; the one for unknown codes, under this code, where it has none of its own. */
export function recordOf({ codes, unknown }: CodeBook, code: string): Code | null {
  return codes.find((record) => record.code === code) ?? (unknown && { ...unknown, code })
}

/** True when the code has a record of its own. */
export function isKnown({ codes }: CodeBook, code: string): boolean {
  return codes.some((record) => record.code === code)
}
