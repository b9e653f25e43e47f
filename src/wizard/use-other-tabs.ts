import { useEffect } from 'react'
import { whenOthersClear } from './other-tabs.ts'
import { followOtherTabs, forgetHere } from './run-store.ts'

/** Keeps this tab in step with the others whenever somebody comes back to it. */
export function useOtherTabs(): void {
  useEffect(() => {
    const follow = () => {
      if (document.visibilityState === 'visible') followOtherTabs().catch(() => {})
    }
    const stopListening = whenOthersClear(forgetHere)
    document.addEventListener('visibilitychange', follow)
    window.addEventListener('focus', follow)
    return () => {
      stopListening()
      document.removeEventListener('visibilitychange', follow)
      window.removeEventListener('focus', follow)
    }
  }, [])
}
