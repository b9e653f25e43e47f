import { type ReactNode, useId, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { textBoxClass } from '../../ui/text-box-class.ts'
import styles from './dsregcmd-reader.module.css'
import { type DeviceReading, readDsregcmd } from './read-dsregcmd.ts'
import { text } from './text.ts'

type Join = DeviceReading['join']

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
  const [said, setSaid] = useState<string[]>([])
  const reported = useRef<Join | null>(null)

  function read(printed: string, saidOfNothing: string[]) {
    const reading = readDsregcmd(printed)
    setSaid(reading ? sentencesOf(reading) : saidOfNothing)
    const join = reading?.join ?? null
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
          read(target.value, [])
        }}
      />
      <p>
        <Button look="secondary" onClick={() => read(pasted, [text.nothing])}>
          {text.read}
        </Button>
      </p>
      <div role="status" className={styles.said}>
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {children}
      </div>
    </div>
  )
}

function sentencesOf({ join, isAccepted, hasToken, tenantName, errors }: DeviceReading): string[] {
  return [
    text.join[join],
    ...(tenantName ? [text.organisation(tenantName)] : []),
    ...(isAccepted === false ? [text.refused] : []),
    ...(hasToken === false && (join === 'entra' || join === 'hybrid') ? [text.noToken] : []),
    ...(errors.length > 0 ? [text.errors(errors.join(', '))] : []),
  ]
}
