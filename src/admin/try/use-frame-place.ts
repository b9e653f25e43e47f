import { type RefObject, useCallback, useSyncExternalStore } from 'react'

const pause = 200

/**
 * Where the app in a frame stands: what its address has behind the "#", followed while people walk. Null before it is
 * there, and where it shows something of another host.
 */
export function useFramePlace(frame: RefObject<HTMLIFrameElement | null>): string | null {
  return useSyncExternalStore(
    everyNowAndThen,
    useCallback(() => placeOf(frame.current), [frame]),
  )
}

/** The app changes its address without an event that other windows could hear. */
function everyNowAndThen(look: () => void): () => void {
  const timer = setInterval(look, pause)
  return () => clearInterval(timer)
}

function placeOf(frame: HTMLIFrameElement | null): string | null {
  try {
    return frame?.contentWindow?.location.hash.slice(1) || null
  } catch {
    return null
  }
}
