/** Where the app starts: it takes over the page that was prerendered, or draws the one that the address asks for. */
import { QueryClient } from '@tanstack/react-query'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { HashRouter } from 'react-router'
import { builtIndex } from '../content/built-index.ts'
import { currentPreview } from '../content/preview.ts'
import { fetchFirst, followContentChanges, indexQuery } from '../content/use-content.ts'
import { parseLink } from '../engine/link.ts'
import { reservedGuideIds } from '../model/reserved-guide-ids.ts'
import '../ui/global.css'
import { isSavedCopy } from '../ui/saved-copy.ts'
import { isRunKept } from '../wizard/run-mark.ts'
import { runLoaded, useClears, useRun } from '../wizard/run-store.ts'
import { useStorageStatus } from '../wizard/storage-status.ts'
import { whenIdle } from '../wizard/when-idle.ts'
import { App } from './app.tsx'
import { Providers } from './providers.tsx'

/** The pages for the help desk; all other addresses below `/help-desk/` are left to a guide of that name. */
const helpDeskPage = /^\/help-desk(?:\/ticket)?\/?(?:\?|$)/

// Content stands on the page's own host: asking it is worth a try even where the browser thinks it is offline.
const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', refetchOnWindowFocus: false } } })
followContentChanges(client)
const written = location.hash.slice(1)
const page = parseLink(written)?.guide ?? null
const isOwnPage = page !== null && (reservedGuideIds.includes(page) || helpDeskPage.test(written))
const root = document.getElementById('root') as HTMLElement
const { dataset } = document.documentElement
// Not awaited here: a part that imports this file would wait for it, and be waited for.
start().catch(reportError)

async function start() {
  // Nobody waits for a page that can be read already.
  const isDrawn = root.hasChildNodes() && dataset.wait === undefined && isStart()
  const tooLate = new Promise((resolve) => {
    if (isDrawn) addEventListener('hashchange', resolve, { once: true })
    else setTimeout(resolve, 1000)
  })
  const content = fetchAll()
  await Promise.race([tooLate, content])
  useStorageStatus.setState({ loaded: true })
  const address = location.hash
  const app = (
    <Providers client={client} onDrawn={() => arrive(address)}>
      {/* An answer leads on in the same frame: a transition would wait for the browser to be idle. */}
      <HashRouter useTransitions={false}>
        <App />
      </HashRouter>
    </Providers>
  )
  // What goes wrong is shown on the page. It is not logged: an error may hold what somebody typed.
  const options = { onCaughtError: () => {}, onRecoverableError: () => {} }
  if (isDrawn && isStart() && isAsBuilt()) hydrateRoot(root, app, options)
  else createRoot(root, options).render(app)
  // Storage that never answers is no reason to go without the worker.
  await Promise.race([content, new Promise((resolve) => setTimeout(resolve, 10_000))])
  fetchRest()
}

/** The page is drawn, for the address that it had a moment ago: whoever followed a link since then is led on. */
function arrive(address: string) {
  dataset.ready = ''
  if (location.hash !== address) dispatchEvent(new PopStateEvent('popstate'))
}

/** Whether the address asks for the start page, now. */
function isStart(): boolean {
  return /^#?\/?$/.test(location.hash)
}

/** What the page needs to appear in one piece: the guide that the address names, else that of the run that is kept. */
async function fetchAll() {
  const isKept = isRunKept()
  const index = fetchFirst(client, isOwnPage ? null : page)
  if (isKept) await runLoaded()
  if (isKept && page === null) await fetchFirst(client, parseLink(useRun.getState().bookmark ?? '')?.guide ?? null)
  await index
}

/** Whether the content of this visit is that with which the page was built. */
function isAsBuilt(): boolean {
  const index = client.getQueryData(indexQuery.queryKey)
  return index !== undefined && JSON.stringify(index) === JSON.stringify(builtIndex())
}

/** Keeps sound content in this browser, unless somebody clears their answers in this visit. */
async function keepLater() {
  const { keepContent } = await import('../content/kept-content.ts')
  const forget = keepContent()
  if (useClears.getState() > 0) await forget()
  useClears.subscribe(() => forget().catch(() => {}))
}

/** The worker fetches all of the app, so it comes when the page has what it needs. The dev server has none. */
async function startWorkerLater() {
  const { startWorker } = await import('./worker/start-worker.ts')
  await startWorker()
}

/** What can wait until the content of the first page is there, which has the network for itself. */
function fetchRest() {
  if (currentPreview()) return
  whenIdle(() => keepLater().catch(() => {}))
  if (import.meta.env.PROD && !isSavedCopy()) afterLoad(() => whenIdle(() => startWorkerLater().catch(() => {})))
}

function afterLoad(work: () => void) {
  if (document.readyState === 'complete') work()
  else addEventListener('load', work, { once: true })
}
