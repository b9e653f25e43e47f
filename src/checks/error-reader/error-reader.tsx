import { type ChangeEvent, useId, useRef, useState } from 'react'
import type { Details } from '../../error-text/details.ts'
import { Button } from '../../ui/button.tsx'
import { Coach } from './coach.tsx'
import styles from './error-reader.module.css'
import { text } from './text.ts'

type Missed = keyof typeof text.missed

const loadReader = () => import('../../error-text/read-error-text.ts')

export type ErrorReaderProps = { onRead: (details: Details) => void }

/**
 * The box for whatever stands on the screen of somebody who cannot sign in. What is pasted stays in this box; only the
 * listed fields are handed on, and then the box is empty. A text without them stays where it is.
 */
export function ErrorReader({ onRead }: ErrorReaderProps) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const isPasting = useRef(false)
  const [pasted, setPasted] = useState('')
  const [missed, setMissed] = useState<Missed | null>(null)

  async function read(written: string) {
    const result = await readDetails(written)
    if (typeof result === 'string') {
      setMissed(result)
      return box.current?.focus()
    }
    setMissed(null)
    setPasted('')
    onRead(result)
  }

  function type({ target }: ChangeEvent<HTMLTextAreaElement>) {
    setPasted(target.value)
    setMissed(null)
    if (isPasting.current) void read(target.value)
    isPasting.current = false
  }

  return (
    <div className={styles.reader}>
      <label htmlFor={id} className={styles.label}>
        {text.label} <strong>{text.warning}</strong>
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {text.hint}
      </p>
      <textarea
        ref={box}
        id={id}
        className={styles.box}
        rows={5}
        value={pasted}
        aria-describedby={`${id}-hint ${id}-missed`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onFocus={() => void loadReader().catch(() => {})}
        onPaste={() => {
          isPasting.current = true
        }}
        onChange={type}
      />
      <p id={`${id}-missed`} className={styles.missed} role="status">
        {missed && text.missed[missed]}
      </p>
      <p>
        <Button look="secondary" onClick={() => void read(pasted)}>
          {text.read}
        </Button>
      </p>
      <Coach />
    </div>
  )
}

/** The details of a text, or why there are none. */
async function readDetails(written: string): Promise<Details | Missed> {
  if (written.trim() === '') return 'empty'
  const reader = await loadReader().catch(() => null)
  if (!reader) return 'not-loaded'
  const details = reader.readErrorText(written)
  const { codes, names, correlationId, requestId, timestamp } = details
  if (codes.length + names.length > 0 || correlationId || requestId || timestamp) return details
  return details.isEntra ? 'nothing' : 'foreign'
}
