import { ContentError, type ContentFault } from './content-error.ts'

/**
 * Fetches one bundled content file from the page's own host and lets `parse` judge it. Throws a `ContentError` that
 * says what went wrong: the host is unreachable, takes longer than ten seconds, answers with an error, sends something
 * else than JSON (a web page, say), or sends JSON that `parse` refuses with null.
 */
export async function fetchContent<T>(file: string, parse: (value: unknown) => T | null): Promise<T> {
  const signal = AbortSignal.timeout(10_000)
  const fail = (fault: ContentFault) => () => {
    throw new ContentError(signal.aborted ? 'slow' : fault, file)
  }
  const address = new URL(`content/${file}`, document.baseURI)
  const response = await fetch(address, { cache: 'no-cache', signal }).catch(fail('unreachable'))
  if (!response.ok) throw new ContentError(response.status >= 500 ? 'server' : 'missing', file)
  const value: unknown = await response.json().catch(fail('unreadable'))
  const parsed = parse(value)
  if (parsed === null) throw new ContentError('unsound', file)
  return parsed
}
