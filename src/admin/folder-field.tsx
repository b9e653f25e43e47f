import { useId, useRef, useState } from 'react'
import { Button } from '../ui/button.tsx'
import styles from './folder-field.module.css'
import { holdsGuides } from './holds-guides.ts'
import { type DroppedFolder, type Reading, readChosen, readDropped } from './read-dropped.ts'
import { text } from './text.ts'

type FolderFieldProps = {
  label: string
  /** True inside a bar, which has a frame and words of its own. */
  plain?: boolean
  onFolder: (folder: DroppedFolder) => void
}

/** React's types do not know it yet. */
const folderOnly = { webkitdirectory: '' }

/** Asks for a content folder of this device: by dropping it, or with a button. What cannot be read is said; the last choice wins. */
export function FolderField({ label, plain, onFolder }: FolderFieldProps) {
  const [message, setMessage] = useState('')
  const [isOver, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const takes = useRef(0)
  const id = useId()
  const take = async (reading: Promise<Reading>) => {
    takes.current += 1
    const take = takes.current
    setMessage(text.workspace.read)
    const folder = await reading.catch(() => null)
    if (take !== takes.current) return
    const refusal = complaint(folder)
    setMessage(refusal)
    if (refusal === '') onFolder(folder as DroppedFolder)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra for the mouse; the button does the same.
    <div
      className={styles.field}
      data-over={isOver || undefined}
      data-plain={plain}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={({ currentTarget, relatedTarget }) => setOver(currentTarget.contains(relatedTarget as Node | null))}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        take(readDropped(event.dataTransfer.items))
      }}
    >
      <Button look="secondary" aria-describedby={plain ? undefined : id} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        {...folderOnly}
        hidden
        onChange={({ currentTarget }) => {
          if (currentTarget.files) take(readChosen(currentTarget.files))
          // The same folder can be chosen once more, when it was mended.
          currentTarget.value = ''
        }}
      />
      {!plain && (
        <p id={id} className={styles.hint}>
          {text.workspace.hint}
        </p>
      )}
      <p role="status" className={styles.message}>
        {message}
      </p>
    </div>
  )
}

function complaint(folder: Reading | null): string {
  if (folder === null) return text.workspace.refused
  if (folder === 'none') return text.workspace.noFolder
  if (folder === 'too-large') return text.workspace.tooLarge
  if (folder.files.length === 0) return text.workspace.nothing(folder.name)
  return holdsGuides(folder) ? '' : text.workspace.part(folder.name)
}
