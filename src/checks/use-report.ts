import { useEffect, useRef } from 'react'
import type { CheckReport } from './check-props.ts'

/**
 * Tells the page what a check says, each line once, also when React runs effects twice. The same line is told again for
 * each new `look`, so that the ticket has the time of the newest: a number that grows whenever a look has come to its end.
 * While `report` is null nothing is told: what was said before stays. Gives back a function that takes it back.
 */
export function useReport<Result extends string>(
  report: CheckReport<Result> | null,
  onReport: (report: CheckReport<Result> | null) => void,
  look = 0,
): () => void {
  const told = useRef<string | null>(null)
  useEffect(() => {
    if (!report) return
    const telling = `${look} ${report.line}`
    if (telling === told.current) return
    told.current = telling
    onReport(report)
  })
  return () => {
    told.current = null
    onReport(null)
  }
}
