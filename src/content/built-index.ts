import type { ContentIndex } from '../model/content-index.ts'
import { readSealed } from './sealed-index.ts'

/** The element of the built page that holds its index as JSON. */
export const builtIndexId = 'built-index'

/**
 * The index with which this page was built. Its files are on the host as long as nobody takes them away, whatever is
 * dropped over them. Null in the dev server, which follows the content folder, and where the page is damaged.
 */
export function builtIndex(): ContentIndex | null {
  try {
    return readSealed(JSON.parse(builtIndexText() ?? ''))
  } catch {
    return null
  }
}

/** The same as text; null in the dev server. */
export function builtIndexText(): string | null {
  return document.getElementById(builtIndexId)?.textContent ?? null
}
