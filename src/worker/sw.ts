/**
 * The service worker: it keeps the app and the content in the browser as whole versions, so that the page works without
 * a network and never mixes two versions. It holds the same files for everybody, and nothing of anybody.
 */
import { keptAssets } from './kept-assets.ts'
import { keepNewest } from './kept-content.ts'
import { respond } from './respond.ts'
import { scopeOf } from './scope-of.ts'

declare const self: ServiceWorkerGlobalScope & {
  /** The files of this version, written by the build. */
  __WB_MANIFEST: import('./kept-assets.ts').KeptFile[]
}

const scope = scopeOf(self.registration.scope)
const version = keptAssets(self.__WB_MANIFEST, scope)

// Content comes first: without it there is no use for the files of a version.
self.addEventListener('install', (event) => event.waitUntil(keepNewest(scope).then(() => version.install(event))))

self.addEventListener('activate', (event) => event.waitUntil(version.tidyUp().finally(() => self.clients.claim())))

// Only a person who wants the newer version sends this.
self.addEventListener('message', ({ data }) => {
  if (data === 'SKIP_WAITING') self.skipWaiting()
})

self.addEventListener('fetch', (event) => respond(event, scope, version))
