import { useRef } from 'react'
import { formatUtc } from '../engine/format-time.ts'
import type { TicketDetails } from '../engine/ticket.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { TextField } from '../ui/text-field.tsx'
import { codesIn } from './codes-in.ts'
import { chooseShareDevice, typeDetail, useRun } from './run-store.ts'
import { text } from './text.ts'
import styles from './ticket-desk.module.css'

const idForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const always = ['codes', 'requestId', 'correlationId', 'timestamp'] as const
const deviceFields = ['ipAddress', 'deviceId', 'devicePlatform', 'deviceState'] as const

type Field = keyof typeof text.ticket.details

/** The details of the error, each as a field that can be corrected. `more` names fields that show once they hold something. */
export function DetailFields({ more }: { more: readonly Field[] }) {
  const { details, shareDevice } = useRun()
  const shown = useShown([...more, ...deviceFields], details)
  const shownDevice = deviceFields.filter((name) => shown.has(name))
  return (
    <>
      {[...always, ...more.filter((name) => shown.has(name))].map((name) => (
        <Detail key={name} name={name} value={details[name]} />
      ))}
      {shownDevice.length > 0 && (
        <div className={styles.device}>
          <p className={styles.formHint}>{text.ticket.deviceHint}</p>
          {shownDevice.map((name) => (
            <Detail key={name} name={name} value={details[name]} />
          ))}
          <Checkbox label={text.ticket.shareDevice} checked={shareDevice} onCheck={chooseShareDevice} />
        </div>
      )}
    </>
  )
}

/** Fields that held something since the page opened: one that is emptied by hand does not vanish under the fingers. */
function useShown(names: readonly Field[], details: TicketDetails): ReadonlySet<Field> {
  const shown = useRef(new Set<Field>())
  for (const name of names) if (details[name] !== '') shown.current.add(name)
  return shown.current
}

function Detail({ name, value }: { name: Field; value: string }) {
  return (
    <TextField
      {...text.ticket.details[name]}
      value={value}
      warning={value.trim() === '' ? null : warningFor(name, value)}
      verbatim={name !== 'app' && name !== 'message'}
      onType={(typed) => typeDetail(name, typed)}
    />
  )
}

function warningFor(name: Field, value: string): string | null {
  const { warnings } = text.ticket
  if (name === 'codes') return codesIn(value).length > 0 ? null : warnings.code
  if (name === 'timestamp') return formatUtc(value.trim()) === null ? warnings.timestamp : null
  const isId = name === 'requestId' || name === 'correlationId' || name === 'appId' || name === 'tenantId'
  return isId && !idForm.test(value.trim()) ? warnings.id : null
}
