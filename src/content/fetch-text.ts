import { indexFile } from './bundled-files.ts'
import { ContentError, type ContentFault } from './content-error.ts'
import { takeEarlyAnswer } from './early-answers.ts'
import { embeddedText } from './embedded-text.ts'
import { noteKeptSince } from './kept-since.ts'
import { currentPreview } from './preview.ts'

/**
 * Fetches the text of a content file from the page's own host; in a preview, from the page around this one; where the
 * page holds all content, from the page. Throws a `ContentError` that says what went wrong: the host is unreachable,
 * takes longer than ten seconds, three for the index, which the page has an older version of, or answers with an error.
 * What is not the file that `integrity` names counts as unreachable: browsers do not tell the two apart.
 */
export async function fetchText(file: string, { integrity, cache }: RequestInit = {}): Promise<string> {
  const held = currentPreview()?.read(file) ?? embeddedText(file)
  if (held !== null) return held
  const signal = AbortSignal.timeout(file === indexFile ? 3000 : 10_000)
  const fail = (fault: ContentFault) => () => {
    throw new ContentError(signal.aborted ? 'slow' : fault, file)
  }
  const address = new URL(`content/${file}`, document.baseURI)
  const ask = () => fetch(address, { cache, integrity, signal })
  // A second time of asking is told by its way of caching.
  const early = cache === 'reload' ? null : takeEarlyAnswer(file)
  const response = await (early ? inTime(early, signal) : ask()).catch(fail('unreachable'))
  if (file === indexFile) noteKeptSince(response)
  if (!response.ok) throw new ContentError(response.status >= 500 ? 'server' : 'missing', file)
  return inTime(response.text(), signal).catch(fail('unreadable'))
}

function inTime<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason))
    answer.then(resolve, reject)
  })
}

/** The value of a text; throws a `ContentError` when the text is something else than JSON, a web page, say. */
export function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ContentError('unreadable', file)
  }
}
