import { ContentError } from './content-error.ts'
import { fetchText, readJson } from './fetch-text.ts'

/**
 * Fetches the newest version of a content file and lets `parse` judge it. Throws a `ContentError` that says what went
 * wrong: that of `fetchText`, that the text is something else than JSON, or that `parse` refuses it with null.
 */
export async function fetchContent<T>(file: string, parse: (value: unknown) => T | null): Promise<T> {
  const parsed = parse(readJson(file, await fetchText(file, { cache: 'no-cache' })))
  if (parsed === null) throw new ContentError('unsound', file)
  return parsed
}
