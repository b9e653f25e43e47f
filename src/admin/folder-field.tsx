import { useId, useState } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './folder-field.module.css'
import { type DroppedFolder, readChosen, readDropped } from './read-dropped.ts'
import { text } from './text.ts'

type FolderFieldProps = {
  label: string
  onFolder: (folder: DroppedFolder) => void
}

/** Asks for a content folder of this device: by dropping it, or with a button. What cannot be read is said. */
export function FolderField({ label, onFolder }: FolderFieldProps) {
  const [message, setMessage] = useState('')
  const [isOver, setOver] = useState(false)
  const id = useId()
  const take = async (reading: Promise<DroppedFolder | null>) => {
    setMessage(text.workspace.read)
    const folder = await reading.catch(() => null)
    if (!folder) return setMessage(text.workspace.refused)
    if (folder.files.length === 0) return setMessage(text.workspace.nothing(folder.name))
    setMessage('')
    onFolder(folder)
  }
  const choose = () => {
    const input = Object.assign(document.createElement('input'), { type: 'file', webkitdirectory: true })
    input.addEventListener('change', () => input.files && take(readChosen(input.files)))
    input.click()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the mouse; the button does the same.
    <div
      className={styles.field}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(readDropped(event.dataTransfer.items))
      }}
    >
      <Button look="secondary" aria-describedby={id} onClick={choose}>
        {label}
      </Button>
      <p id={id} className={styles.hint}>
        {text.workspace.hint}
      </p>
      <p role="status" className={styles.message}>
        {message}
      </p>
    </div>
  )
}
