import { useEffect, useState } from 'react'
import { clockNow } from '../clock-now.ts'
import type { Drift } from './drift-of.ts'
import { measureDrift, type NoDrift } from './measure-drift.ts'

/** What was measured, when by the clock of the device (milliseconds since 1970), and in which look. */
export type Measured = { drift: Drift | NoDrift; at: number; look: number }

/** Measures when it is first shown and whenever `again` is called. Null while it measures. */
export function useDrift(): { measured: Measured | null; again: () => void } {
  const [round, setRound] = useState(0)
  const [measured, setMeasured] = useState<Measured | null>(null)

  useEffect(() => {
    let isWanted = true
    setMeasured(null)
    // What is torn down at once, as in strict mode, asks nothing.
    const start = setTimeout(async () => {
      const drift = await measureDrift(() => isWanted)
      if (isWanted) setMeasured({ drift, at: clockNow(), look: round })
    })
    return () => {
      isWanted = false
      clearTimeout(start)
    }
  }, [round])

  return { measured, again: () => setRound((now) => now + 1) }
}
