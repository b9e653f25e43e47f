import { useQueryClient } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { forgetFailures } from '../content/use-content.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { StartPage } from '../wizard/start-page.tsx'
import { WizardPage } from '../wizard/wizard-page.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { ForAdmins } from './for-admins.tsx'
import { LoadingPage } from './loading-page.tsx'
import { MissingPage } from './missing-page.tsx'
import { PageFrame } from './page-frame.tsx'

const CodesPage = lazyPart(() => import('../codes/codes-page.tsx').then((room) => room.CodesPage), MissingPage)
const CodePage = lazyPart(() => import('../codes/code-page.tsx').then((room) => room.CodePage), MissingPage)
const LinkPage = lazyPart(() => import('../help-desk/link/link-page.tsx').then((room) => room.LinkPage), MissingPage)
const TicketPage = lazyPart(
  () => import('../help-desk/ticket/ticket-page.tsx').then((room) => room.TicketPage),
  MissingPage,
)

const AdminPages = lazyPart(() => import('../admin/admin-pages.tsx').then((room) => room.AdminPages), MissingPage)
const ChecksPage = lazyPart(
  () => import('../wizard/checks/checks-page.tsx').then((room) => room.ChecksPage),
  MissingPage,
)
const CheckPage = lazyPart(() => import('../wizard/checks/check-page.tsx').then((room) => room.CheckPage), MissingPage)

/** Stands in for an address that cannot be decoded: it names no page, so the page for unknown links opens. */
const damaged = '/damaged/link/that/leads/nowhere'

/** All pages by their address, inside the frame that they share. */
export function App() {
  const location = useLocation()
  const place = isDecodable(location.pathname) ? location : damaged
  const client = useQueryClient()
  // Without the frame of all other pages: that needs the content which an admin may be about to mend.
  const isAdmin = place !== damaged && /^\/admin(?:\/|$)/.test(location.pathname)
  return (
    <ErrorBoundary place={location.pathname} onRetry={() => forgetFailures(client)}>
      <Suspense fallback={<LoadingPage />}>
        {isAdmin ? (
          <AdminPages notice={<ForAdmins />} />
        ) : (
          <PageFrame>
            <Suspense fallback={<LoadingPage />}>
              <Routes location={place}>
                <Route path="/" element={<StartPage />} />
                <Route path="/codes" element={<CodesPage />} />
                <Route path="/codes/:code" element={<CodePage />} />
                <Route path="/checks" element={<ChecksPage />} />
                <Route path="/checks/:name" element={<CheckPage />} />
                <Route path="/help-desk" element={<LinkPage />} />
                <Route path="/help-desk/ticket" element={<TicketPage />} />
                <Route path="*" element={<WizardPage />} />
              </Routes>
            </Suspense>
          </PageFrame>
        )}
      </Suspense>
    </ErrorBoundary>
  )
}

function isDecodable(path: string): boolean {
  try {
    decodeURI(path)
    return true
  } catch {
    return false
  }
}
