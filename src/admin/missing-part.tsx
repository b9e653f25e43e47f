import { Button } from '../ui/button.tsx'
import { text } from './text.ts'

/** Stands in for a page for admins whose code could not be fetched. */
export function MissingPart({ retry }: { retry: () => void }) {
  return (
    <div>
      <h1>{text.missing.title}</h1>
      <p>{text.missing.body}</p>
      <Button onClick={retry}>{text.missing.retry}</Button>
    </div>
  )
}
