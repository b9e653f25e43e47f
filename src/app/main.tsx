/** Where the app starts: the providers around it, and the page it is drawn into. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { HashRouter } from 'react-router'
import { currentPreview } from '../content/preview.ts'
import { fetchFirst, followContentChanges } from '../content/use-content.ts'
import { parseLink } from '../engine/link.ts'
import { reservedGuideIds } from '../model/reserved-guide-ids.ts'
import '../ui/global.css'
import { runLoaded, useClears } from '../wizard/run-store.ts'
import { useStorageStatus } from '../wizard/storage-status.ts'
import { whenIdle } from '../wizard/when-idle.ts'
import { App } from './app.tsx'

/** The pages for the help desk; all other addresses below `/help-desk/` are left to a guide of that name. */
const helpDeskPage = /^\/help-desk(?:\/ticket)?\/?(?:\?|$)/

// Content stands on the page's own host: asking it is worth a try even where the browser thinks it is offline.
const client = new QueryClient({ defaultOptions: { queries: { networkMode: 'always', refetchOnWindowFocus: false } } })
followContentChanges(client)
const written = location.hash.slice(1)
const page = parseLink(written)?.guide ?? null
const isOwnPage = page !== null && (reservedGuideIds.includes(page) || helpDeskPage.test(written))
const guide = isOwnPage ? null : page
const tooLate = new Promise((resolve) => setTimeout(resolve, 1000))
await Promise.race([tooLate, Promise.all([fetchFirst(client, guide), runLoaded()])])
useStorageStatus.setState({ loaded: true })

createRoot(document.getElementById('root') as HTMLElement, {
  // What goes wrong is shown on the page. It is not logged: an error may hold what somebody typed.
  onCaughtError: () => {},
}).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <HashRouter>
        <App />
      </HashRouter>
    </QueryClientProvider>
  </StrictMode>,
)

/** Keeps sound content in this browser, unless somebody clears their answers in this visit. */
async function keepLater() {
  const { keepContent } = await import('../content/kept-content.ts')
  const forget = keepContent()
  if (useClears.getState() > 0) await forget()
  useClears.subscribe(() => forget().catch(() => {}))
}

if (!currentPreview()) whenIdle(() => keepLater().catch(() => {}))
