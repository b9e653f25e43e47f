import type { BundledPlace } from '../model/content-index.ts'

/** Where a file lies, by its name without a version and the SHA-256 of its text in hexadecimal digits. */
export function bundledPlace(file: string, hash: string): Required<BundledPlace> {
  const bytes = hash.match(/../g)?.map((digits) => String.fromCharCode(Number.parseInt(digits, 16))) ?? []
  return { name: file.replace(/\.json$/, `.${hash.slice(0, 8)}.json`), integrity: `sha256-${btoa(bytes.join(''))}` }
}
