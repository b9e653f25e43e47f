import { useEffect, useState } from 'react'
import type { Drift } from './drift-of.ts'
import { measureDrift, type NoDrift } from './measure-drift.ts'

/** What was measured, and when by the clock of the device. */
export type Measured = { drift: Drift | NoDrift; at: Date }

/** Measures when it is first shown and whenever `again` is called. Null while it measures. */
export function useDrift(): { measured: Measured | null; again: () => void } {
  const [round, setRound] = useState(0)
  const [measured, setMeasured] = useState<Measured | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each round measures anew
  useEffect(() => {
    let isWanted = true
    setMeasured(null)
    // What is torn down at once, as in strict mode, asks nothing.
    const start = setTimeout(async () => {
      const drift = await measureDrift(() => isWanted)
      if (isWanted) setMeasured({ drift, at: new Date() })
    })
    return () => {
      isWanted = false
      clearTimeout(start)
    }
  }, [round])

  return { measured, again: () => setRound((now) => now + 1) }
}
