/** What the tests of the service worker look at in a browser. */
import { expect, type Page } from 'playwright/test'

/** Waits until this browser has the app and the content, and the page is in the hands of the worker. */
export async function waitUntilKept(page: Page) {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? null), { timeout: 20_000 })
    .toBe('activated')
}

/** Waits until a newer version of the app lies beside the one that works. */
export async function waitUntilNewerWaits(page: Page) {
  const waits = async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state ?? null
  await expect.poll(() => page.evaluate(waits), { timeout: 20_000 }).toBe('installed')
}

/** All caches: name → the addresses in them, from the page on. */
export function cachesOf(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const found: Record<string, string[]> = {}
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys()
      found[name] = requests.map(({ url }) => url.replace(document.baseURI.replace(/[?#].*/, ''), './'))
    }
    return found
  })
}

/** Puts other bytes into every cached file whose address matches: its first half, or something else. Gives how many. */
export function damageCaches(page: Page, pattern: RegExp, how: 'truncate' | 'replace'): Promise<number> {
  return page.evaluate(
    async ([source, way]) => {
      let damaged = 0
      for (const name of await caches.keys()) {
        const cache = await caches.open(name)
        for (const request of await cache.keys()) {
          if (!new RegExp(source).test(request.url)) continue
          const answer = (await cache.match(request)) as Response
          const bytes = await answer.arrayBuffer()
          const body = way === 'truncate' ? bytes.slice(0, bytes.byteLength / 2) : 'something else'
          await cache.put(request, new Response(body, { status: 200, headers: answer.headers }))
          damaged++
        }
      }
      return damaged
    },
    [pattern.source, how] as const,
  )
}

/** Lets every use of the storage in the worker fail, or only what writes: a full disk, a damaged profile. */
export async function failStorage(page: Page, what: 'all' | 'writing') {
  const [worker] = page.context().serviceWorkers()
  if (!worker) throw new Error('There is no worker.')
  await worker.evaluate((fails) => {
    const refuse = () => Promise.reject(new Error('The storage fails.'))
    Cache.prototype.put = refuse
    if (fails === 'writing') return
    for (const name of ['match', 'keys', 'delete'] as const) Cache.prototype[name] = refuse
    for (const name of ['match', 'keys', 'delete', 'open'] as const) CacheStorage.prototype[name] = refuse
  }, what)
}

/** Takes away what the browser itself keeps beside the worker, from which damaged files are mended. */
export async function clearBrowserCache(page: Page) {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Network.clearBrowserCache')
  await browser.detach()
}

/** Looks for a newer version of the app, as the browser does at every visit; gives whether one waits afterwards. */
export function lookForNewer(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
    const { installing } = registration
    if (installing) await new Promise((resolve) => installing.addEventListener('statechange', resolve))
    return registration.waiting !== null
  })
}

/** The names of the content files of the version that is kept. */
export function keptContent(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const kept = await caches.match(new URL('content/index.json', document.baseURI).href)
    const { files }: { files: Record<string, { name: string }> } = (await kept?.json()) ?? { files: {} }
    return Object.values(files).map(({ name }) => name)
  })
}

/** Counts how often the page of a tab is loaded from now on. */
export function countLoads(page: Page): () => number {
  let loads = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) loads++
  })
  return () => loads
}
