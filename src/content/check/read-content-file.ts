import { mistake, type Problem } from '../../model/problem.ts'
import { decodeText } from './decode-text.ts'
import type { FolderFile } from './folder-file.ts'
import { type Found, found } from './json/found.ts'
import { maxFileSize } from './json/limits.ts'
import type { Position } from './json/text-lines.ts'
import { type ReadJson, readJson } from './read-json.ts'

/** `read` is null for a file that cannot be used; then at least one of the problems is an error. */
export type ReadFile = { read: ReadJson | null; problems: Problem[] }

const megabyte = 1024 * 1024

/** Reads one file of a content folder: its bytes as UTF-8, its text as JSON. Never throws. */
export function readContentFile({ name, bytes }: FolderFile): ReadFile {
  if (bytes.length > maxFileSize)
    return unread(name, found('too-large', 0, sizes(bytes.length)), { line: 1, column: 1 })
  const decoded = decodeText(bytes)
  if (!('text' in decoded)) return unread(name, found('not-utf-8', 0, { found: decoded.found }), decoded)
  const { read, mistakes } = readJson(decoded.text)
  return { read, problems: mistakes.map((one) => toProblem(name, one, one)) }
}

function sizes(bytes: number): { size: string; limit: string } {
  return { size: (bytes / megabyte).toFixed(1), limit: `${maxFileSize / megabyte}` }
}

function unread(file: string, one: Found, position: Position): ReadFile {
  return { read: null, problems: [toProblem(file, one, position)] }
}

function toProblem(file: string, { code, facts }: Omit<Found, 'offset'>, { line, column }: Position): Problem {
  const { path: _, atKey: __, related: ___, ...words } = mistake(code, { file, path: [] }, facts as never)
  return { ...words, line, column }
}
