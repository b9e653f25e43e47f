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
        <Button look="secondary" onClick={() => useStorageStatus.setState({ told: true })}>
          {text.storage.ok}
        </Button>
      </p>
    </Notice>
  )
}
