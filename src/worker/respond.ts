import { fileTime } from './file-time.ts'
import type { KeptAssets } from './kept-assets.ts'
import { answerFile, answerIndex } from './kept-content.ts'
import { lastResort } from './last-resort.ts'
import type { Scope } from './scope-of.ts'

declare const self: ServiceWorkerGlobalScope

/**
 * Answers what a page asks its own folder for: the page, its files and the content. All else goes to the network, and
 * everything does for whoever opens the page with `?without-worker`.
 */
export function respond(event: FetchEvent, scope: Scope, version: KeptAssets): void {
  const { request } = event
  const { origin, pathname, search, searchParams } = new URL(request.url)
  const address = origin + pathname
  if (request.method !== 'GET' || !address.startsWith(scope.address)) return
  const name = address.slice(scope.address.length)
  if (request.mode === 'navigate') {
    const isPage = name === '' || name === 'index.html'
    if (isPage && !searchParams.has('without-worker')) event.respondWith(answerPage(event, scope, version))
    return
  }
  // None of our files is asked for with a question behind it: the connection check asks so, past all that is kept.
  if (search !== '') return
  const answer = answerOf(event, address, name, scope, version)
  if (!answer) return
  const answered = withoutWorker(event).then((without) => (without ? fetch(request) : answer()))
  // Where the browser cannot keep or find anything, there is still the network.
  event.respondWith(answered.catch(() => fetch(request)))
}

/** How a file is answered; null when that is left to the network. */
function answerOf(event: FetchEvent, address: string, name: string, scope: Scope, version: KeptAssets) {
  if (name === 'content/index.json') return () => answerIndex(event, scope)
  if (/^content\/.*\.[0-9a-f]{8}\.json$/.test(name)) return () => answerFile(event, scope)
  if (name !== '' && version.has(address)) return () => answerOwn(event, address, version)
  if (name.startsWith('assets/')) return async () => (await version.findOlder(address)) ?? fetch(event.request)
  return null
}

async function answerPage(event: FetchEvent, scope: Scope, version: KeptAssets): Promise<Response> {
  return version
    .answer(event, scope.address)
    .catch(() => fetch(event.request))
    .catch(() => lastResort(scope))
}

async function answerOwn(event: FetchEvent, address: string, version: KeptAssets): Promise<Response> {
  try {
    return await version.answer(event, address)
  } catch {
    // Not as the page asks: its own checksum would make the answer of a host look like none.
    const given = await fetch(address, { signal: AbortSignal.timeout(fileTime) })
    // The host is there and has something else: this version cannot be mended.
    await version.dropPage().catch(() => {})
    return given
  }
}

async function withoutWorker({ clientId }: FetchEvent): Promise<boolean> {
  const client = clientId ? await self.clients.get(clientId) : undefined
  return client !== undefined && new URL(client.url).searchParams.has('without-worker')
}
