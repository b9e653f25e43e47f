import { Suspense, useEffect } from 'react'
import { useLocation } from 'react-router'
import { lazyPart } from '../ui/lazy-part.tsx'
import { useAsked } from './use-asked.ts'

const AdminBanner = lazyPart(
  () => import('./admin-banner.tsx').then((banner) => banner.AdminBanner),
  () => null,
)

/**
 * What only admins see of the state of the content: on their own pages, and on every page once the address has said
 * `?admin`, before the "#" or behind it. Nobody else fetches any of it.
 */
export function ForAdmins() {
  const { pathname, search } = useLocation()
  const asks = isAsking(search)
  const asked = useAsked()
  useEffect(() => {
    if (asks || isAsking(location.search)) useAsked.setState(true)
  })
  if (!asked && !asks && !/^\/admin(?:\/|$)/.test(pathname)) return null
  return (
    <Suspense>
      <AdminBanner />
    </Suspense>
  )
}

function isAsking(query: string): boolean {
  return new URLSearchParams(query).has('admin')
}
