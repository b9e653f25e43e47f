import { Route, Routes } from 'react-router'
import { lazyPart } from '../ui/lazy-part.tsx'
import { HomePage } from './home/home-page.tsx'
import { MissingPart } from './missing-part.tsx'

const MapPage = lazyPart(() => import('./map/map-page.tsx').then((page) => page.MapPage), MissingPart)
const OutlinePage = lazyPart(() => import('./outline/outline-page.tsx').then((page) => page.OutlinePage), MissingPart)
const TryPage = lazyPart(() => import('./try/try-page.tsx').then((page) => page.TryPage), MissingPart)
const CoveragePage = lazyPart(
  () => import('./coverage/coverage-page.tsx').then((page) => page.CoveragePage),
  MissingPart,
)
const ChangesPage = lazyPart(() => import('./changes/changes-page.tsx').then((page) => page.ChangesPage), MissingPart)

/** The pages for admins by their address. Each is fetched when it is wanted; nobody else fetches any. */
export function AdminPages() {
  return (
    <Routes>
      <Route index element={<HomePage />} />
      <Route path="map/:guide?" element={<MapPage />} />
      <Route path="outline/:guide?" element={<OutlinePage />} />
      <Route path="try/:guide?" element={<TryPage />} />
      <Route path="coverage/:guide?" element={<CoveragePage />} />
      <Route path="changes" element={<ChangesPage />} />
      <Route path="*" element={<HomePage />} />
    </Routes>
  )
}
