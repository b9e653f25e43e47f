import { renderHook } from '@testing-library/react'
import { StrictMode } from 'react'
import { describe, expect, it } from 'vitest'
import type { CheckReport } from './check-props.ts'
import { useReport } from './use-report.ts'

const online = { result: 'online', line: 'Connection check: online.' }
const offline = { result: 'offline', line: 'Connection check: offline.' }

function reporter() {
  const reports: (CheckReport | null)[] = []
  const says = (given: { report: CheckReport | null; look?: number }) =>
    useReport(given.report, (report) => reports.push(report), given.look)
  const view = renderHook(says, { wrapper: StrictMode, initialProps: { report: null } as Parameters<typeof says>[0] })
  return { reports, show: view.rerender, takeBack: () => view.result.current() }
}

describe('what a check says', () => {
  it('is told once while it stays as it is', () => {
    const { reports, show } = reporter()
    expect(reports).toEqual([])
    show({ report: online })
    show({ report: { ...online } })
    expect(reports).toEqual([online])
    show({ report: offline })
    expect(reports).toEqual([online, offline])
  })

  it('is told again once for each new look', () => {
    const { reports, show } = reporter()
    for (const look of [1, 1, 2, 2]) show({ report: online, look })
    expect(reports).toEqual([online, online])
  })

  it('stays while nothing is said', () => {
    const { reports, show } = reporter()
    show({ report: online, look: 1 })
    show({ report: null, look: 1 })
    show({ report: online, look: 1 })
    expect(reports).toEqual([online])
  })

  it('can be taken back, and is told anew then', () => {
    const { reports, show, takeBack } = reporter()
    show({ report: online })
    takeBack()
    show({ report: online })
    expect(reports).toEqual([online, null, online])
  })
})
