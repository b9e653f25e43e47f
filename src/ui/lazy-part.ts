import { type LazyExoticComponent, lazy, type ReactNode } from 'react'

type Part<P> = (props: P) => ReactNode

/**
 * A part of a page that is fetched when it is wanted, so that the first page does not wait for it. Where it cannot be
 * had, `Missing` stands in with the same properties; the rest of the page goes on.
 */
export function lazyPart<P extends object>(
  load: () => Promise<Part<P>>,
  Missing: Part<P>,
): LazyExoticComponent<Part<P>> {
  return lazy(async () => ({ default: await load().catch(() => Missing) }))
}
