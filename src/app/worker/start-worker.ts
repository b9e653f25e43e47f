/**
 * The page's side of the service worker: fetched when the first page stands and the browser has nothing else to do. Where
 * there can be no worker, nothing happens: the page only needs its network then.
 */
import { News } from './news.tsx'
import { usePageNews } from './page-news.tsx'
import { removeWorker } from './remove-worker.ts'
import { useNewerVersion } from './use-newer-version.ts'
import { workerAddress } from './worker-address.ts'

/** Registers the worker, or takes it away where the address says `?without-worker`. Rejects where browsers refuse it. */
export async function startWorker(): Promise<void> {
  usePageNews.setState({ News })
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return
  if (new URLSearchParams(location.search).has('without-worker')) return removeWorker()
  const registration = await navigator.serviceWorker.register(workerAddress(), { scope: './', updateViaCache: 'none' })
  const offer = () => offerNewer(registration)
  // The browser may have found a newer version before this runs, which is still on its way.
  const watch = () => registration.installing?.addEventListener('statechange', offer)
  offer()
  watch()
  registration.addEventListener('updatefound', watch)
}

/** A worker that waits beside one that works is a newer version. Without one that works, there is nothing to wait for. */
function offerNewer(registration: ServiceWorkerRegistration) {
  if (registration.waiting && registration.active) useNewerVersion.setState({ load: () => loadNewer(registration) })
}

/** Lets the newer version take over and loads the page once; at once where another tab has let it take over already. */
function loadNewer({ waiting }: ServiceWorkerRegistration) {
  useNewerVersion.setState({ load: null })
  const reload = () => location.reload()
  if (!waiting) return reload()
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
  waiting.postMessage('SKIP_WAITING')
}
