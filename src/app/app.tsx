import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Route, Routes, useLocation } from 'react-router'
import { StartPage } from '../wizard/start-page.tsx'
import { WizardPage } from '../wizard/wizard-page.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { LoadingPage } from './loading-page.tsx'
import { PageFrame } from './page-frame.tsx'

/** All pages by their address, inside the frame that they share. */
export function App() {
  const { pathname } = useLocation()
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <ErrorBoundary place={pathname} onRetry={reset}>
          <Suspense fallback={<LoadingPage />}>
            <PageFrame>
              <Suspense fallback={<LoadingPage />}>
                <Routes>
                  <Route path="/" element={<StartPage />} />
                  <Route path="*" element={<WizardPage />} />
                </Routes>
              </Suspense>
            </PageFrame>
          </Suspense>
        </ErrorBoundary>
      )}
    </QueryErrorResetBoundary>
  )
}
