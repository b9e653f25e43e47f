import { useEffect, useRef } from 'react'
import type { CheckReport } from '../../checks/check-props.ts'
import type { CheckName } from '../../model/check-names.ts'
import { keepCheck } from '../run-store.ts'

/**
 * Keeps what a check says for the ticket, once somebody can see it: in a tab in the background nobody does anything, so
 * that the 24 hours must not begin anew.
 */
export function useKeeping(name: CheckName): (report: CheckReport | null) => void {
  const waiting = useRef<{ line: string | null } | null>(null)
  useEffect(() => {
    function keepWaiting() {
      if (document.hidden || !waiting.current) return
      void keepCheck(name, waiting.current.line)
      waiting.current = null
    }
    document.addEventListener('visibilitychange', keepWaiting)
    return () => document.removeEventListener('visibilitychange', keepWaiting)
  }, [name])
  return (report) => {
    const line = report?.line ?? null
    waiting.current = document.hidden ? { line } : null
    if (!document.hidden) void keepCheck(name, line)
  }
}
