import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useStorageStatus } from './storage-status.ts'
import { text } from './text.ts'

/** Says once that nothing can be saved here. Nothing while saving works. */
export function StorageNotice() {
  const { memoryOnly, told } = useStorageStatus()
  if (!memoryOnly || told) return null
  return (
    <Notice tone="warn" title={text.storage.title} role="status">
      <p>{text.storage.body}</p>
      <p>
        <Button look="secondary" onClick={dismiss}>
          {text.storage.ok}
        </Button>
      </p>
    </Notice>
  )
}

/** Takes the notice away. The focus goes where the page begins, not into nothing. */
function dismiss() {
  useStorageStatus.setState({ told: true })
  document.querySelector('h1')?.focus()
}
