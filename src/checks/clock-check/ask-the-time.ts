import { isSavedCopy } from '../../ui/saved-copy.ts'
import type { Sample } from './drift-of.ts'
import { timeOfAnswer } from './time-of-answer.ts'

const limit = 5000

/**
 * Asks the page's own host once what time it is, past every cache. An answer with an error tells the time as well.
 * `no-answer` when nothing comes within five seconds, `elsewhere` when the host leads to another page, as sites behind a
 * sign-in do; `no-time` when the answer does not say a time, `copy` when the page is a copy in one file, which has no host.
 */
export async function askTheTime(): Promise<Sample | 'no-answer' | 'elsewhere' | 'no-time' | 'copy'> {
  if (isSavedCopy()) return 'copy'
  try {
    const address = ownAddress()
    const signal = AbortSignal.timeout(limit)
    const sentAt = Date.now()
    const answer = await fetch(address, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'manual',
      signal,
    })
    const receivedAt = Date.now()
    if (answer.type === 'opaqueredirect') return 'elsewhere'
    const time = timeOfAnswer(answer.headers)
    return time ? { sentAt, receivedAt, ...time } : 'no-time'
  } catch {
    return 'no-answer'
  }
}

/** The address of the page itself. The query is another one each time, so that no cache knows it. */
function ownAddress(): URL {
  const address = new URL(document.baseURI)
  address.hash = ''
  address.search = `?clock=${Math.random().toString(36).slice(2)}`
  return address
}
