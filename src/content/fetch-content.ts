import { ContentError } from './content-error.ts'

/**
 * Fetches one bundled content file from the page's own host and lets `parse` judge it. Throws a `ContentError` that
 * says what went wrong: the host is unreachable, answers with an error, sends something else than JSON (a web page,
 * say), or sends JSON that `parse` refuses with null.
 */
export async function fetchContent<T>(file: string, parse: (value: unknown) => T | null): Promise<T> {
  const response = await fetch(new URL(`content/${file}`, document.baseURI), { cache: 'no-cache' }).catch(() => {
    throw new ContentError('unreachable', file)
  })
  if (!response.ok) throw new ContentError(response.status >= 500 ? 'server' : 'missing', file)
  const value: unknown = await response.json().catch(() => {
    throw new ContentError('unreadable', file)
  })
  const parsed = parse(value)
  if (parsed === null) throw new ContentError('unsound', file)
  return parsed
}
