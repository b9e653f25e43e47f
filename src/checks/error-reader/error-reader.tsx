import { type ChangeEvent, type ClipboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Details } from '../../error-text/details.ts'
import { Button } from '../../ui/button.tsx'
import { textBoxClass } from '../../ui/text-box-class.ts'
import { Coach } from './coach.tsx'
import styles from './error-reader.module.css'
import { text } from './text.ts'

type Said = keyof typeof text.said

const loadReader = () => import('../../error-text/read-error-text.ts')

export type ErrorReaderProps = {
  /** True when the person has just asked for the box: it takes the focus. */
  focused: boolean
  onRead: (details: Details) => void
}

/**
 * The box for whatever stands on the screen of somebody who cannot sign in. What is pasted stays in this box; only the
 * listed fields are handed on, and then the box is empty. A text without them stays where it is.
 */
export function ErrorReader({ focused, onRead }: ErrorReaderProps) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const isPasting = useRef(false)
  const [pasted, setPasted] = useState('')
  const [said, setSaid] = useState<Said | null>(null)
  const [isCoachOpen, setCoachOpen] = useState(false)
  const isNewest = useNewest()
  useEffect(() => {
    if (focused) box.current?.focus()
  }, [focused])

  async function read(written: string) {
    const isWanted = isNewest()
    setSaid('reading')
    const result = await readDetails(written)
    if (!isWanted()) return
    if (typeof result === 'string') {
      setSaid(result)
      if (result === 'nothing') setCoachOpen(true)
      return box.current?.focus()
    }
    setSaid(null)
    setPasted('')
    onRead(result)
  }

  function paste({ clipboardData }: ClipboardEvent) {
    isPasting.current = clipboardData.getData('text') !== ''
    if (!isPasting.current && clipboardData.files.length > 0) setSaid('picture')
  }

  function type({ target }: ChangeEvent<HTMLTextAreaElement>) {
    setPasted(target.value)
    setSaid(null)
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
        className={textBoxClass()}
        rows={5}
        value={pasted}
        aria-describedby={`${id}-hint ${id}-said`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onFocus={() => void loadReader().catch(() => {})}
        onPaste={paste}
        onChange={type}
      />
      <p id={`${id}-said`} className={styles.said} role="status">
        {said && text.said[said]}
      </p>
      <p>
        <Button look="secondary" onClick={() => void read(pasted)}>
          {text.read}
        </Button>
      </p>
      <Coach open={isCoachOpen} onToggle={setCoachOpen} />
    </div>
  )
}

/** For work that takes time: says later whether it is still the newest, and the box still there. */
function useNewest(): () => () => boolean {
  const newest = useRef(0)
  // What was begun before the box went is never the newest again, also when the box comes back.
  useEffect(() => {
    return () => {
      newest.current += 1
    }
  }, [])
  return () => {
    newest.current += 1
    const mine = newest.current
    return () => mine === newest.current
  }
}

/** The details of a text, or why there are none. */
async function readDetails(written: string): Promise<Details | Said> {
  if (written.trim() === '') return 'empty'
  const reader = await loadReader().catch(() => null)
  if (!reader) return 'not-loaded'
  const details = readSafely(reader, written)
  if (!details) return 'broken'
  const { isEntra, ...fields } = details
  const isEmpty = Object.values(fields).every((value) => value === null || value.length === 0)
  if (!isEmpty) return details
  return isEntra ? 'nothing' : 'foreign'
}

/** The reader never throws, but an old browser may lack what it uses. */
function readSafely(reader: Awaited<ReturnType<typeof loadReader>>, written: string): Details | null {
  try {
    return reader.readErrorText(written)
  } catch {
    return null
  }
}
