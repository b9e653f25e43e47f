import { useEffect, useRef, useState } from 'react'
import { mulberry32 } from '../../engine/mulberry32.ts'
import { randomWalk } from '../../engine/random-walk.ts'
import type { Guide } from '../../model/guide.ts'
import { countWalk, emptyTally, type WalkTally } from './walk-tally.ts'

export type WalksRun = { count: number; seed: number; done: number; isOver: boolean; tally: WalkTally }

/** How long the page may be busy before it draws again and hears the person: in milliseconds. */
const slice = 25

/**
 * Walks a guide at random, in slices, so that the page stays alive. `run` is null before the first start; a new start, a
 * stop or leaving the page ends the run before. What a stopped run has met so far stays
 * until `clear`.
 */
export function useRandomWalks(guide: Guide) {
  const [run, setRun] = useState<WalksRun | null>(null)
  const latest = useRef(0)
  useEffect(
    () => () => {
      latest.current += 1
    },
    [],
  )

  async function start(count: number, seed: number) {
    latest.current += 1
    const own = latest.current
    const random = mulberry32(seed)
    const tally = emptyTally()
    while (latest.current === own && tally.walks < count) {
      const until = performance.now() + slice
      do countWalk(tally, randomWalk(guide, random))
      while (tally.walks < count && performance.now() < until)
      setRun({ count, seed, done: tally.walks, isOver: tally.walks === count, tally })
      await new Promise((resolve) => setTimeout(resolve))
    }
  }

  function stop() {
    latest.current += 1
    setRun((last) => last && { ...last, isOver: true })
  }

  function clear() {
    latest.current += 1
    setRun(null)
  }

  return { run, start, stop, clear }
}
