import { type ReactNode, useId, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { textBoxClass } from '../../ui/text-box-class.ts'
import styles from './dsregcmd-reader.module.css'
import { type DeviceReading, readDsregcmd } from './read-dsregcmd.ts'
import { text } from './text.ts'

type Join = NonNullable<DeviceReading['join']>

export type DsregcmdReaderProps = {
  /** Called when what the text says has changed; null when it no longer says anything. */
  onResult: (result: Join | null) => void
  /** What else is said of the result. */
  children?: ReactNode
}

/** The box for what `dsregcmd /status` printed. It says in words what that means; the text itself goes nowhere. */
export function DsregcmdReader({ onResult, children }: DsregcmdReaderProps) {
  const id = useId()
  const [pasted, setPasted] = useState('')
  const [reading, setReading] = useState<DeviceReading | null>(null)
  const [isAsked, setAsked] = useState(false)
  const reported = useRef<Join | null>(null)

  function read(printed: string) {
    const next = readDsregcmd(printed)
    setReading(next)
    const join = next?.join ?? null
    if (join !== reported.current) onResult(join)
    reported.current = join
  }

  return (
    <div className={styles.reader}>
      <label htmlFor={id}>{text.label}</label>
      <p id={`${id}-hint`} className={styles.hint}>
        {text.hint}
      </p>
      <textarea
        id={id}
        className={textBoxClass()}
        dir="ltr"
        rows={5}
        value={pasted}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={({ target }) => {
          setPasted(target.value)
          setAsked(false)
          read(target.value)
        }}
      />
      <p>
        <Button
          look="secondary"
          onClick={() => {
            setAsked(true)
            read(pasted)
          }}
        >
          {text.read}
        </Button>
      </p>
      <div role="status" className={reading?.join ? styles.said : styles.nothing}>
        {reading && <p>{reading.join ? text.join[reading.join] : text.cutOff}</p>}
        {children}
        {reading && asidesOf(reading).map((sentence) => <p key={sentence}>{sentence}</p>)}
        {!reading && isAsked && <p>{text.nothing}</p>}
      </div>
    </div>
  )
}

/** What else the text says, beside the answer. */
function asidesOf({ join, isAccepted, hasToken, tenantName, errors }: DeviceReading): string[] {
  return [
    ...(tenantName ? [text.organisation(tenantName)] : []),
    ...(isAccepted === false ? [text.refused] : []),
    ...(hasToken === false && (join === 'entra' || join === 'hybrid') ? [text.noToken] : []),
    ...(errors.length > 0 ? [text.errors(errors.join(', '))] : []),
  ]
}
