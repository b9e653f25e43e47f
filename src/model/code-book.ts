import { unknownCode } from './code-pattern.ts'
import type { Code } from './code-schema.ts'

/** All code records of the site, and the one that stands in for codes without a record; null where there are none. */
export type CodeBook = { codes: readonly Code[]; unknown: Code | null }

/** Puts sound records together. */
export function toCodeBook(records: readonly Code[]): CodeBook {
  const unknown = records.find(({ code }) => code === unknownCode) ?? null
  return { codes: records.filter((record) => record !== unknown), unknown }
}

/** The record of a code; the one for unknown codes, under this code, where it has none of its own. */
export function recordOf({ codes, unknown }: CodeBook, code: string): Code | null {
  return codes.find((record) => record.code === code) ?? (unknown && { ...unknown, code })
}

/** True when the code has a record of its own. */
export function isKnown({ codes }: CodeBook, code: string): boolean {
  return codes.some((record) => record.code === code)
}
