import { useEffect, useState } from 'react'
import { type BrowserReading, readBrowser } from './read-browser.ts'

type Looking = {
  reading: BrowserReading | null
  /** How many looks have come to their end. */
  look: number
  isLooking: boolean
  lookAgain: () => void
}

/** Reads the browser as soon as it is shown, and when asked to. The last reading stays while it looks again. */
export function useBrowserReading(): Looking {
  const [{ reading, look }, setLast] = useState<Pick<Looking, 'reading' | 'look'>>({ reading: null, look: 0 })
  const [isLooking, setLooking] = useState(true)
  useEffect(() => {
    if (!isLooking) return
    let isWanted = true
    void readBrowser().then((next) => {
      if (!isWanted) return
      setLast((last) => ({ reading: next, look: last.look + 1 }))
      setLooking(false)
    })
    return () => {
      isWanted = false
    }
  }, [isLooking])
  return { reading, look, isLooking, lookAgain: () => setLooking(true) }
}
