import { indexFile } from './bundled-files.ts'
import { ContentError } from './content-error.ts'

/**
 * The text of a content file (its name below `content/`) that the page itself holds, as a page in one file does; null
 * where the page holds no content. A page that holds the index holds all: throws a `ContentError` for a file that such a
 * page does not have.
 */
export function embeddedText(name: string): string | null {
  const text = textOf(name)
  if (text === null && textOf(indexFile) !== null) throw new ContentError('missing', name)
  return text
}

function textOf(name: string): string | null {
  return document.getElementById(`content/${name}`)?.textContent ?? null
}
