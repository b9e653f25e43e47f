/**
 * Content in the browser: one index and all files that it lists. Where the host has a newer index, all its files come
 * first, and the index last: what is kept is always one version, and whole.
 */

import { indexFile } from '../content/bundled-files.ts'
import { bundledPlace } from '../content/bundled-place.ts'
import { keptAtHeader } from '../content/kept-at-header.ts'
import { readSealed } from '../content/sealed-index.ts'
import { bundleFormat, type ContentIndex } from '../model/content-index.ts'
import { fileTime } from './file-time.ts'
import { hashOf } from './hash-of.ts'
import type { Scope } from './scope-of.ts'

/** Two and a half seconds, in milliseconds: the page itself waits for three. */
const patience = 2500

/** How long the page has the network for itself before newer content is kept, in milliseconds. */
const pause = 2000

/** How long the index may take at all, in milliseconds: an end, as `fileTime` is for files. */
const indexTime = 10_000

let keeping: Promise<unknown> = Promise.resolve()

/**
 * The index from the host; from the cache when the host gives none within two and a half seconds, or something else, as
 * a network does that wants a sign-in first. What comes from the host is kept once its files are there.
 */
export async function answerIndex(event: FetchEvent, scope: Scope): Promise<Response> {
  const answer = fetch(event.request, { signal: AbortSignal.timeout(indexTime) })
  const text = answer.then(indexText).catch(() => null)
  event.waitUntil(
    text.then(async (found) => {
      if (found === null) return
      await wait(pause)
      await keep(found, scope)
    }),
  )
  const inTime = await Promise.race([text, wait(patience)])
  if (typeof inTime === 'string') return answer
  return (await keptIndex(scope)) ?? answer
}

/** A file of content whose name carries its hash: from the cache while it is sound, else from the host. */
export async function answerFile(event: FetchEvent, scope: Scope): Promise<Response> {
  const address = event.request.url
  // A page that was opened before may use a form of content that this version keeps no more.
  const kept = await caches.match(address)
  if (kept && (await isNamedSo(kept, address))) return kept
  const cache = await caches.open(scope.contentCache)
  if (kept) await cache.delete(address)
  const response = await fetch(event.request, { signal: AbortSignal.timeout(fileTime) })
  if (await isNamedSo(response, address)) event.waitUntil(cache.put(address, response.clone()))
  return response
}

/** Keeps the content of the host. Rejects when that is not whole, and none was kept before. */
export async function keepNewest(scope: Scope): Promise<void> {
  const kept = await keptIndex(scope)
  try {
    const signal = AbortSignal.timeout(indexTime)
    const text = await indexText(await fetch(`${scope.address}content/${indexFile}`, { cache: 'no-cache', signal }))
    if (text === null || !(await keep(text, scope))) throw new Error('The content of the host is not whole.')
  } catch (error) {
    if (!kept) throw error
  }
}

/** The index that is kept, as an answer; null when there is none or when it is damaged. */
export async function keptIndex(scope: Scope): Promise<Response | null> {
  const cache = await caches.open(scope.contentCache)
  const address = `${scope.address}content/${indexFile}`
  const kept = await cache.match(address)
  if (!kept) return null
  if (sealed(await kept.clone().text())) return kept
  await cache.delete(address)
  return null
}

/** What of an answer can be an index: a JSON object that says no other form than ours; null for all else. */
async function indexText(response: Response): Promise<string | null> {
  if (!response.ok) return null
  const text = await response.clone().text()
  try {
    const value: unknown = JSON.parse(text)
    const { format = bundleFormat } = Object(value) as { format?: unknown }
    return Object(value) === value && format === bundleFormat ? text : null
  } catch {
    return null
  }
}

function sealed(text: string): ContentIndex | null {
  try {
    return readSealed(JSON.parse(text))
  } catch {
    return null
  }
}

/** Keeps an index and its files, one text after the other; gives whether all of it is here. */
function keep(text: string, scope: Scope): Promise<boolean> {
  const kept = keeping.then(() => keepWhole(text, scope)).catch(() => false)
  keeping = kept
  return kept
}

async function keepWhole(text: string, scope: Scope): Promise<boolean> {
  const index = sealed(text)
  if (!index) return false
  const cache = await caches.open(scope.contentCache)
  const address = (name: string) => `${scope.address}content/${name}`
  const addresses = Object.values(index.files).map(({ name }) => address(name))
  // One after the other: the page may need the network as well.
  for (const one of addresses) if (!(await keepFile(one, cache))) return false
  const before = await (await keptIndex(scope))?.text()
  const headers = { 'Content-Type': 'application/json; charset=utf-8', [keptAtHeader]: new Date().toISOString() }
  await cache.put(address(indexFile), new Response(text, { headers }))
  if (before === undefined || before === text) return true
  // A page that was opened before goes on with the files of its own index.
  const older = Object.values(sealed(before)?.files ?? {}).map(({ name }) => address(name))
  const used = [...addresses, ...older, address(indexFile)]
  for (const { url } of await cache.keys()) if (!used.includes(url)) await cache.delete(url)
  return true
}

async function keepFile(address: string, cache: Cache): Promise<boolean> {
  const kept = await cache.match(address)
  if (kept && (await isNamedSo(kept, address))) return true
  for (const mode of ['default', 'reload'] as const) {
    const response = await fetch(address, { cache: mode, priority: 'low', signal: AbortSignal.timeout(fileTime) })
    if (!(await isNamedSo(response, address))) continue
    await cache.put(address, response)
    return true
  }
  return false
}

/** Whether an answer holds what the hash in its name says. */
async function isNamedSo(response: Response, address: string): Promise<boolean> {
  if (!response.ok) return false
  const file = address.replace(/\.[0-9a-f]{8}\.json$/, '.json')
  return bundledPlace(file, await hashOf(response)).name === address
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
