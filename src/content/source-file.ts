/**
 * `source.json` holds the files of the content folder as they were written, for the pages of admins alone: nobody else
 * fetches it.
 */
import type { FolderFile } from './check/folder-file.ts'

/** A file as text, or as Base64 where it is not UTF-8. */
type SourceFile = { name: string; text: string } | { name: string; base64: string }

/** The text of `source.json`. What is not UTF-8 is kept byte for byte, so that its problem can be shown. */
export function writeSource(files: readonly FolderFile[]): string {
  return JSON.stringify(files.map(toSource))
}

/** The files that `source.json` holds; null when the value is something else. */
export function parseSource(value: unknown): FolderFile[] | null {
  if (!Array.isArray(value) || !value.every(isSource)) return null
  return value.map((file) => ({ name: file.name, bytes: bytesOf(file) }))
}

function toSource({ name, bytes }: FolderFile): SourceFile {
  try {
    return { name, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { name, base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) }
  }
}

function isSource(value: unknown): value is SourceFile {
  const { name, text, base64 } = (value ?? {}) as Partial<Record<'name' | 'text' | 'base64', unknown>>
  return typeof name === 'string' && (typeof text === 'string' || typeof base64 === 'string')
}

function bytesOf(file: SourceFile): FolderFile['bytes'] {
  if ('text' in file) return new TextEncoder().encode(file.text)
  return Uint8Array.from(atob(file.base64), (sign) => sign.charCodeAt(0))
}
