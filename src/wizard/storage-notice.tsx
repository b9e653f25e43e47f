import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { useStorageStatus } from './storage-status'
import { text } from './text'

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
