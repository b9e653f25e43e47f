import { type RefObject, useEffect, useRef } from 'react'
import type { CheckReport } from './check-props.ts'
import { useReport } from './use-report.ts'

type Remembered = {
  /** The element that says what is remembered. */
  said: RefObject<HTMLParagraphElement | null>
  /** To be called when a press changes what is remembered: as the pressed button goes, the focus moves to `said`. */
  press: () => void
}

/**
 * Tells the page what a check says of what it remembers (`remembered`, as one text), as `useReport` does. When that has
 * changed, here or in another tab, and nothing is to be told of it, what was told is taken back. The focus moves when
 * the new words are there, so that they are what is read out.
 */
export function useRemembered<Result extends string>(
  remembered: string,
  report: CheckReport<Result> | null,
  onReport: (report: CheckReport<Result> | null) => void,
): Remembered {
  const takeBack = useReport(report, onReport)
  const said = useRef<HTMLParagraphElement>(null)
  const isPressed = useRef(false)
  const before = useRef(remembered)
  useEffect(() => {
    if (before.current === remembered) return
    before.current = remembered
    if (isPressed.current) said.current?.focus()
    isPressed.current = false
    if (!report) takeBack()
  })
  return {
    said,
    press: () => {
      isPressed.current = true
    },
  }
}
