/** Changes of a JSON text that leave the rest of it as somebody wrote it. */
import { applyEdits, modify } from 'jsonc-parser'
import type { Path } from '../../../model/problem.ts'

/** Puts a value into a list; the last part of the path is its place there. */
export function insertValue(text: string, path: Path, value: unknown): string {
  return applyEdits(text, modify(text, [...path], value, { formattingOptions: styleOf(text), isArrayInsertion: true }))
}

/** Puts a value in the place of another. */
export function replaceValue(text: string, path: Path, value: unknown): string {
  return applyEdits(text, modify(text, [...path], value, { formattingOptions: styleOf(text) }))
}

/** A new file. */
export function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function styleOf(text: string) {
  return { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' }
}
