/** Renders one check as its page does: with what the run keeps, and its reports noted. */
import { act, render } from '@testing-library/react'
import { type ReactNode, StrictMode, useState } from 'react'
import type { CheckMemory, CheckProps, CheckReport } from '../checks/check-props.ts'
import type { Site } from '../model/site-schema.ts'
import { testSite } from './render-at.tsx'

type Given = { site?: Site; memory?: Partial<CheckMemory>; attempts?: number; children?: ReactNode }

const empty: CheckMemory = { flaggedAt: '', locksSeen: [], username: '' }

/**
 * Renders `Check`. `reports` holds what it has reported so far, `memory()` what it keeps now; `rememberElsewhere` changes
 * that as another tab does.
 */
export function renderCheck<Result extends string>(
  Check: (props: CheckProps<Result>) => ReactNode,
  { site = testSite, memory: before = {}, attempts = 0, children }: Given = {},
) {
  const reports: (CheckReport<Result> | null)[] = []
  let memory = { ...empty, ...before }
  let remember: (part: Partial<CheckMemory>) => void = () => {}
  function Page() {
    const [kept, setKept] = useState(memory)
    memory = kept
    remember = (part) => setKept((now) => ({ ...now, ...part }))
    return (
      <Check
        site={site}
        memory={kept}
        attempts={attempts}
        onReport={(report) => reports.push(report)}
        onRemember={remember}
      >
        {children}
      </Check>
    )
  }
  const view = render(
    <StrictMode>
      <Page />
    </StrictMode>,
  )
  const rememberElsewhere = (part: Partial<CheckMemory>) => act(() => remember(part))
  return { ...view, reports, memory: () => memory, rememberElsewhere }
}
