import { useEffect, useState } from 'react'
import { askOwnHost } from './ask-own-host.ts'
import type { Network } from './conclude.ts'
import { saysOnline } from './says-online.ts'

/**
 * Looks at the network when first shown, when the browser goes online or offline, and whenever `again` is called.
 * `network` is what was found last, null before; `isAsking` while it looks.
 */
export function useNetwork(): { network: Network | null; isAsking: boolean; again: () => void } {
  const [round, setRound] = useState(0)
  const [network, setNetwork] = useState<Network | null>(null)
  const [isAsking, setAsking] = useState(true)
  const again = () => setRound((now) => now + 1)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round asks anew
  useEffect(() => {
    let isWanted = true
    setAsking(true)
    // What is torn down at once, as in strict mode, asks nothing.
    const start = setTimeout(async () => {
      const found = await lookAtNetwork(saysOnline())
      if (!isWanted) return
      setNetwork(found)
      setAsking(false)
    })
    return () => {
      isWanted = false
      clearTimeout(start)
    }
  }, [round])

  useEffect(() => {
    const look = () => setRound((now) => now + 1)
    addEventListener('online', look)
    addEventListener('offline', look)
    return () => {
      removeEventListener('online', look)
      removeEventListener('offline', look)
    }
  }, [])

  return { network, isAsking, again }
}

/** No answer alone could also be a fault of our host, when the browser says nothing of the network. */
async function lookAtNetwork(isOnline: boolean | null): Promise<Network> {
  if (isOnline === false) return 'offline'
  const answer = await askOwnHost()
  return isOnline === null && answer === 'silent' ? 'untold' : answer
}
