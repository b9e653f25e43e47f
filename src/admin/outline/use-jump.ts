import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { placeId } from './place-link.tsx'

/**
 * Moves the focus to the step or section that the address names, each time that somebody goes there. A moment later than
 * the page announces itself, which moves the focus to its heading.
 */
export function useJump(): void {
  const { search, key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever follows a link to the same place goes there again
  useEffect(() => {
    const [kind, id] = new URLSearchParams(search).entries().next().value ?? ['', '']
    const timer = setTimeout(() => {
      const place = document.getElementById(placeId(kind, id))
      place?.focus({ preventScroll: true })
      place?.scrollIntoView?.({ block: 'start' })
    })
    return () => clearTimeout(timer)
  }, [search, key])
}
