import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { text } from './text.ts'

/** Stands in for a part of a page that could not be fetched. */
export function MissingPart({ retry }: { retry: () => void }) {
  return (
    <Notice tone="warn" role="status">
      <p>{text.missing.body}</p>
      <p>
        <Button look="quiet" onClick={retry}>
          {text.missing.retry}
        </Button>
      </p>
    </Notice>
  )
}
