import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

let shown: string | null = null

/**
 * Announces a page: sets the title of the tab and moves the focus to the heading that gets the returned ref. The very
 * first page after loading keeps the browser's own focus. `place` names what is shown; a new one is a new arrival.
 */
export function useArrival(place: string, title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  // The tab never shows the name of the page before.
  useLayoutEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    const moved = shown !== null && shown !== place
    shown = place
    if (moved) {
      window.scrollTo(0, 0)
      heading.current?.focus({ preventScroll: true })
    }
    // Somebody who leaves a page and comes to the same one again has arrived anew.
    return () => {
      shown = ''
    }
  }, [place])
  return heading
}
