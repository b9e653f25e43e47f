import { useEffect, useState } from 'react'
import { type BrowserReading, readBrowser } from './read-browser.ts'

type Looking = { reading: BrowserReading | null; isLooking: boolean; lookAgain: () => void }

/** Reads the browser as soon as it is shown, and when asked to. The last reading stays while it looks again. */
export function useBrowserReading(): Looking {
  const [reading, setReading] = useState<BrowserReading | null>(null)
  const [isLooking, setLooking] = useState(true)
  useEffect(() => {
    if (!isLooking) return
    let isWanted = true
    void readBrowser().then((next) => {
      if (!isWanted) return
      setReading(next)
      setLooking(false)
    })
    return () => {
      isWanted = false
    }
  }, [isLooking])
  return { reading, isLooking, lookAgain: () => setLooking(true) }
}
