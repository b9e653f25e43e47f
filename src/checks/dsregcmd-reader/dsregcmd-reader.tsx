import { useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import styles from './dsregcmd-reader.module.css'
import { type DeviceReading, readDsregcmd } from './read-dsregcmd.ts'
import { text } from './text.ts'

export type DsregcmdReaderProps = { onResult: (result: DeviceReading['join']) => void }

/** The box for what `dsregcmd /status` printed. It says in words what that means; the text itself goes nowhere. */
export function DsregcmdReader({ onResult }: DsregcmdReaderProps) {
  const id = useId()
  const [pasted, setPasted] = useState('')
  const [said, setSaid] = useState<string[]>([])

  function read(printed: string) {
    const reading = readDsregcmd(printed)
    setSaid(reading ? sentencesOf(reading) : [text.nothing])
    if (reading) onResult(reading.join)
  }

  return (
    <div className={styles.reader}>
      <label htmlFor={id}>{text.label}</label>
      <p id={`${id}-hint`} className={styles.hint}>
        {text.hint}
      </p>
      <textarea
        id={id}
        className={styles.box}
        rows={5}
        value={pasted}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={({ target }) => {
          setPasted(target.value)
          if (readDsregcmd(target.value)) read(target.value)
          else setSaid([])
        }}
      />
      <p>
        <Button look="secondary" onClick={() => read(pasted)}>
          {text.read}
        </Button>
      </p>
      <div role="status" className={styles.said}>
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
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
