import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { text } from './text.ts'

/** Stands in for a part of a page that could not be fetched. Answers and typed texts outlive the reload. */
export function MissingPart() {
  return (
    <Notice tone="warn">
      <p>{text.missing.body}</p>
      <p>
        <Button look="quiet" onClick={() => location.reload()}>
          {text.missing.reload}
        </Button>
      </p>
    </Notice>
  )
}
