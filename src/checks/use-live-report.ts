import { useEffect, useRef } from 'react'
import type { CheckReport } from './check-props.ts'

/**
 * Tells the page what a check says of the text in its box: each new line once, and null when it says nothing any more.
 * Before it has said anything nothing is told.
 */
export function useLiveReport<Result extends string>(
  report: CheckReport<Result> | null,
  onReport: (report: CheckReport<Result> | null) => void,
): void {
  const told = useRef<string | null>(null)
  useEffect(() => {
    const line = report?.line ?? null
    if (line === told.current) return
    told.current = line
    onReport(report)
  })
}
