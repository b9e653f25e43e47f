import { useEffect, useRef } from 'react'
import type { CheckReport } from './check-props.ts'

/**
 * Tells the page what a check says, each line once, also when React runs effects twice. While `report` is null nothing
 * is told: what was said before stays. Gives back a function that takes it back.
 */
export function useReport<Result extends string>(
  report: CheckReport<Result> | null,
  onReport: (report: CheckReport<Result> | null) => void,
): () => void {
  const told = useRef<string | null>(null)
  useEffect(() => {
    if (!report || report.line === told.current) return
    told.current = report.line
    onReport(report)
  })
  return () => {
    told.current = null
    onReport(null)
  }
}
