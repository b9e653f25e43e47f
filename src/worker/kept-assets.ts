import type { WorkboxPlugin } from 'workbox-core/types.js'
import { PrecacheController } from 'workbox-precaching'
import { checksum } from '../content/checksum.ts'
import { fileTime } from './file-time.ts'
import { hasIntegrity } from './has-integrity.ts'
import type { Scope } from './scope-of.ts'

declare const self: ServiceWorkerGlobalScope

/** A file of the build: its address from the page on, "./" for the page itself, and the SHA-256 of its bytes. */
export type KeptFile = { url: string; revision: null; integrity: string }

/** One version of the app: all its files, in a cache of their own. */
export type KeptAssets = ReturnType<typeof keptAssets>

/** The list of the files of a version, in its own cache: it comes last, so what has it is whole. */
const listName = 'kept-files.json'

/** In the cache of a version that ran in this browser: a number that rises from each version that began to the next. */
const ranName = 'ran.json'

/** The version of the app that consists of `files`. */
export function keptAssets(files: readonly KeptFile[], scope: Scope) {
  const cacheName = `${scope.appCaches}${checksum(JSON.stringify(files))}`
  const listAddress = scope.address + listName
  const ranAddress = scope.address + ranName
  const controller = new PrecacheController({ cacheName, plugins: [soundCopies()] })
  controller.addToCacheList([...files])

  /** Gives what lies in the cache only while it is sound; else what another version or the browser has of it. */
  function soundCopies(): WorkboxPlugin {
    return {
      cachedResponseWillBeUsed: async ({ request, cachedResponse, event }) => {
        const integrity = controller.getIntegrityForCacheKey(request.url)
        if (await hasIntegrity(cachedResponse, integrity)) return cachedResponse
        const cache = await caches.open(cacheName)
        if (cachedResponse) await cache.delete(request)
        const copy = (await findElsewhere(request.url, integrity)) ?? (await fetchNear(request.url, integrity))
        if (!copy) return copy
        const put = cache.put(request.url, copy.clone())
        // A full disk loses no copy; only a version that is to be whole cannot do without it.
        await (event.type === 'install' ? put : put.catch(() => {}))
        return copy
      },
      // What the browser itself has kept was looked at already.
      requestWillFetch: async ({ request }) =>
        new Request(request, { cache: 'reload', signal: AbortSignal.timeout(fileTime) }),
      fetchDidSucceed: async ({ response }) => straight(response),
    }
  }

  /** Puts the list into the cache when all files are in it: another version may have tidied up meanwhile. */
  async function putList(): Promise<void> {
    const cache = await caches.open(cacheName)
    const kept = new Set((await cache.keys()).map(({ url }) => url))
    if (controller.getCachedURLs().some((address) => !kept.has(address))) throw new Error('A file has gone again.')
    await cache.put(listAddress, new Response(JSON.stringify(files)))
  }

  /** Throws away what a failed install left, unless a version of the same files is whole and works with it. */
  async function dropPart(): Promise<void> {
    if (!(await caches.match(listAddress, { cacheName }))) await caches.delete(cacheName)
  }

  /** When a version began to run, among all that did; 0 when it never ran. */
  async function ranAt(name: string): Promise<number> {
    const ran = await caches.match(ranAddress, { cacheName: name })
    return Number(await ran?.text()) || 0
  }

  async function otherCaches(): Promise<string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(scope.appCaches) && name !== cacheName)
  }

  async function findElsewhere(address: string, integrity: string | undefined): Promise<Response | null> {
    for (const name of await otherCaches()) {
      const found = await caches.match(address, { cacheName: name })
      if (await hasIntegrity(found, integrity)) return found as Response
    }
    return null
  }

  /** A file of an older version that a page still runs on, as long as it is sound; null for all others. */
  async function findOlder(address: string): Promise<Response | null> {
    for (const name of await otherCaches()) {
      const list = await caches.match(listAddress, { cacheName: name })
      const files = list ? ((await list.json().catch(() => [])) as KeptFile[]) : []
      const file = files.find(({ url }) => new URL(url, scope.address).href === address)
      const found = file && (await caches.match(address, { cacheName: name }))
      if (await hasIntegrity(found, file?.integrity)) return found as Response
    }
    return null
  }

  return {
    /** Whether the file at an address belongs to this version. */
    has: (address: string) => controller.getCacheKeyForURL(address) !== undefined,
    findOlder,
    /** Fetches all files. Rejects when a single one is not that of this version: then nothing of it is used. */
    install: async (event: ExtendableEvent) => {
      try {
        await controller.install(event)
        await putList()
      } catch (error) {
        await dropPart()
        throw error
      }
    },
    /** A file of this version, sound. Rejects when neither this browser nor the host has it. */
    answer: (event: FetchEvent, address: string): Promise<Response> => {
      const params = { cacheKey: address, integrity: controller.getIntegrityForCacheKey(address) }
      return controller.strategy.handle({ event, request: new Request(address), params })
    },
    /** Stops to give the page of this version, which is no use without one of its files: the host's comes next. */
    dropPage: async () => {
      await (await caches.open(cacheName)).delete(scope.address)
    },
    /**
     * Throws older versions away; where pages are open, all but the one that ran before, on which they may run. What
     * cannot be had any more is said by the page, which goes on.
     */
    tidyUp: async () => {
      const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
      const names = await caches.keys()
      const contents = names.filter((name) => name.startsWith(scope.contentCaches) && name !== scope.contentCache)
      const apps = await otherCaches()
      const ran = await Promise.all(apps.map(ranAt))
      const last = Math.max(0, ...ran)
      // What never ran has no pages.
      const isUsed = (_name: string, place: number) => windows.length > 0 && last > 0 && ran[place] === last
      const useless = apps.filter((name, place) => !isUsed(name, place)).concat(windows.length > 0 ? [] : contents)
      await Promise.all(useless.map((name) => caches.delete(name)))
      await (await caches.open(cacheName)).put(ranAddress, new Response(String(last + 1)))
    },
  }
}

/** The file as the browser or else the host gives it first; null when that is another file. */
async function fetchNear(address: string, integrity: string | undefined): Promise<Response | null> {
  const signal = AbortSignal.timeout(fileTime)
  return fetch(address, { cache: 'force-cache', integrity, credentials: 'same-origin', signal }).then(
    (response) => (response.ok ? straight(response) : null),
    () => null,
  )
}

/** An answer that came by another address as if it had come straight: browsers take no page that was sent on. */
function straight(response: Response): Response {
  return response.redirected ? new Response(response.body, response) : response
}
