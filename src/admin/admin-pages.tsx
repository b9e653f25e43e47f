import { type ReactNode, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { lazyPart } from '../ui/lazy-part.tsx'
import { useDroppedFolder } from './dropped-folder.ts'
import { HomePage } from './home/home-page.tsx'
import { MissingContent } from './missing-content.tsx'
import { MissingPart } from './missing-part.tsx'
import { Shell } from './shell.tsx'
import { text } from './text.ts'
import { useSiteContent } from './use-workspace.ts'

const MapPage = lazyPart(() => import('./map/map-page.tsx').then((page) => page.MapPage), MissingPart)
const OutlinePage = lazyPart(() => import('./outline/outline-page.tsx').then((page) => page.OutlinePage), MissingPart)
const TryPage = lazyPart(() => import('./try/try-page.tsx').then((page) => page.TryPage), MissingPart)
const CoveragePage = lazyPart(
  () => import('./coverage/coverage-page.tsx').then((page) => page.CoveragePage),
  MissingPart,
)
const ChangesPage = lazyPart(() => import('./changes/changes-page.tsx').then((page) => page.ChangesPage), MissingPart)

/** The pages for admins by their address. Each is fetched when it is wanted; nobody else fetches any. `notice` stands above each. */
export function AdminPages({ notice }: { notice: ReactNode }) {
  return (
    <Shell notice={notice}>
      <Suspense fallback={<p role="status">{text.frame.loading}</p>}>
        <Pages />
      </Suspense>
    </Shell>
  )
}

function Pages() {
  const dropped = useDroppedFolder(({ workspace }) => workspace)
  const site = useSiteContent()
  if (!dropped && !site) return <MissingContent />
  return (
    <Routes>
      <Route path="/admin">
        <Route index element={<HomePage />} />
        <Route path="map/:guide?" element={<MapPage />} />
        <Route path="outline/:guide?" element={<OutlinePage />} />
        <Route path="try/:guide?/:step?" element={<TryPage />} />
        <Route path="coverage/:guide?" element={<CoveragePage />} />
        <Route path="changes" element={<ChangesPage />} />
        <Route path="*" element={<HomePage />} />
      </Route>
    </Routes>
  )
}
