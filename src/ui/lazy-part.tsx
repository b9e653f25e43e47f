import { type ComponentType, lazy, type ReactNode, useState } from 'react'

type Part<P> = (props: P) => ReactNode
type Retry = { retry: () => void }

/** A part of a page, and `fetch` to have it before it is drawn: it rejects when the part cannot be had. */
export type LazyPart<P> = Part<P> & { fetch: () => Promise<void> }

/**
 * A part of a page that is fetched when it is wanted, so that the first page does not wait for it. Where it cannot be
 * had, `Missing` stands in with the same properties and a way to try again; the rest of the page goes on.
 */
export function lazyPart<P extends object>(
  load: () => Promise<Part<P>>,
  Missing: ComponentType<P & Retry>,
): LazyPart<P> {
  // React keeps what came of an attempt, also that it failed: another try needs another lazy component.
  const attempt = () =>
    lazy(async (): Promise<{ default: ComponentType<P & Retry> }> => ({ default: await load().catch(() => Missing) }))
  let latest: ComponentType<P & Retry> = attempt()
  function LazyPart(props: P) {
    const [Current, setCurrent] = useState(() => latest)
    const retry = () => {
      latest = attempt()
      setCurrent(() => latest)
    }
    return <Current {...props} retry={retry} />
  }
  let fetched: Promise<void> | null = null
  // What is there already is drawn at once: a lazy component would show what stands in for it first.
  return Object.assign(LazyPart, {
    fetch: () => {
      fetched ??= load().then(
        (part) => {
          latest = part
        },
        (error) => {
          fetched = null
          throw error
        },
      )
      return fetched
    },
  })
}
