import { ContentError, type ContentFault } from './content-error.ts'
import { currentPreview } from './preview.ts'

/**
 * Fetches the text of a content file from the page's own host; in a preview, from the page around this one. Throws a
 * `ContentError` that says what went wrong: the host is unreachable, takes longer than ten seconds or answers with an
 * error. What is not the file that `integrity` names counts as unreachable: browsers do not tell the two apart.
 */
export async function fetchText(file: string, { integrity, cache }: RequestInit = {}): Promise<string> {
  const previewed = currentPreview()?.read(file) ?? null
  if (previewed !== null) return previewed
  const signal = AbortSignal.timeout(10_000)
  const fail = (fault: ContentFault) => () => {
    throw new ContentError(signal.aborted ? 'slow' : fault, file)
  }
  const address = new URL(`content/${file}`, document.baseURI)
  const response = await fetch(address, { cache, integrity, signal }).catch(fail('unreachable'))
  if (!response.ok) throw new ContentError(response.status >= 500 ? 'server' : 'missing', file)
  return response.text().catch(fail('unreadable'))
}

/** The value of a text; throws a `ContentError` when the text is something else than JSON, a web page, say. */
export function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ContentError('unreadable', file)
  }
}
