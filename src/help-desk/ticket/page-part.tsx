import { type ReactNode, Suspense } from 'react'
import { useForgetFailures } from '../../content/use-forget-failures.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { text } from '../text.ts'
import { PartBoundary } from './part-boundary.tsx'

type PagePartProps = {
  /** Says that the part cannot be had. */
  missing: string
  /** What is shown instead, below that sentence. */
  instead?: ReactNode
  children: ReactNode
}

/** A part of a page that needs content of its own: the rest does not wait for it and works without it. */
export function PagePart({ missing, instead, children }: PagePartProps) {
  const forgetFailures = useForgetFailures()
  const fallback = (retry: () => void) => (
    <>
      <Notice tone="warn" role="status">
        <p>{missing}</p>
        <p>
          <Button look="quiet" onClick={retry}>
            {text.ticket.retry}
          </Button>
        </p>
      </Notice>
      {instead}
    </>
  )
  return (
    <PartBoundary fallback={fallback} onRetry={forgetFailures}>
      <Suspense fallback={<p>{text.ticket.loading}</p>}>{children}</Suspense>
    </PartBoundary>
  )
}
