import { useEffect, useState } from 'react'
import { askOwnHost } from './ask-own-host.ts'
import type { Network } from './conclude.ts'
import { saysOnline } from './says-online.ts'

type Looking = {
  /** What the last look found; null while it looks. */
  network: Network | null
  /** Counts the looks: each may be at another network. */
  round: number
  again: () => void
}

/** Looks at the network when first shown, when the browser goes online or offline, and whenever `again` is called. */
export function useNetwork(): Looking {
  const [round, setRound] = useState(0)
  const [found, setFound] = useState<{ network: Network; round: number } | null>(null)
  const again = () => setRound((now) => now + 1)

  useEffect(() => {
    let isWanted = true
    // What is torn down at once, as in strict mode, asks nothing.
    const start = setTimeout(async () => {
      const network = await lookAtNetwork()
      if (isWanted) setFound({ network, round })
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

  return { network: found?.round === round ? found.network : null, round, again }
}

const unanswered: readonly Network[] = ['silent', 'untold', 'copy']

/** An answer says more than the browser does. */
async function lookAtNetwork(): Promise<Network> {
  const answer = await askOwnHost()
  const isAnswered = !unanswered.includes(answer)
  return !isAnswered && saysOnline() === false ? 'offline' : answer
}
