import { useEffect, useReducer } from 'react'
import { clockNow } from './clock-now.ts'

const second = 1000

/**
 * Draws the component again every second until the instant `until` (milliseconds; NaN for never) while the page can be
 * seen, and at once when the page comes back. The component reads the clock each time and counts nothing: a page that
 * slept is right at once.
 */
export function useTicks(until: number): void {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0)
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined
    function tick() {
      drawAgain()
      if (!(clockNow() < until)) clearInterval(timer)
    }
    function followPage() {
      clearInterval(timer)
      if (document.hidden) return
      timer = setInterval(tick, second)
      tick()
    }
    followPage()
    document.addEventListener('visibilitychange', followPage)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', followPage)
    }
  }, [until])
}
