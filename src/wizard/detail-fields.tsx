import { useEffect, useState } from 'react'
import { codesIn } from '../engine/codes-in.ts'
import { formatUtc } from '../engine/format-time.ts'
import { isGuid } from '../engine/is-guid.ts'
import { deviceFields, type TicketDetails } from '../engine/ticket/ticket-input.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import styles from './detail-fields.module.css'
import { chooseShareDevice, typeDetail, useRun } from './run-store.ts'
import { fieldId } from './ticket/field-id.ts'
import { MaskedField } from './ticket/masked-field.tsx'
import { text } from './ticket/text.ts'

type Field = keyof TicketDetails

const always: readonly Field[] = ['codes', 'requestId', 'correlationId', 'timestamp']
const whenRead: readonly Field[] = ['message', 'appName', 'appId', 'tenantId', 'earlier']
const proportional: readonly Field[] = ['message', 'appName', 'devicePlatform', 'deviceState']

type DetailFieldsProps = {
  /** True where the time of the last try can be chosen further down. */
  onTicket?: boolean
  onType?: () => void
}

/** The details of the error, each as a field that can be corrected. Rare ones stand folded here once they hold something. */
export function DetailFields({ onTicket = false, onType }: DetailFieldsProps) {
  const details = useRun((run) => run.details)
  const shareDevice = useRun((run) => run.shareDevice)
  const shown = useShown(details)
  const rare = whenRead.filter((name) => shown.has(name))
  const device = deviceFields.filter((name) => shown.has(name))
  return (
    <>
      {always.map((name) => (
        <Detail key={name} name={name} value={details[name]} onTicket={onTicket} onType={onType} />
      ))}
      {rare.length + device.length > 0 && (
        <Disclosure title={text.moreDetails(rare.length + device.length)}>
          <div className={styles.more}>
            {rare.map((name) => (
              <Detail key={name} name={name} value={details[name]} />
            ))}
            {device.length > 0 && <p>{text.deviceHint}</p>}
            {device.map((name) => (
              <Detail key={name} name={name} value={details[name]} />
            ))}
            {device.length > 0 && (
              <Checkbox label={text.shareDevice} checked={shareDevice} onCheck={chooseShareDevice} />
            )}
          </div>
        </Disclosure>
      )}
    </>
  )
}

/** Fields that held something since these stand here: one that is emptied by hand does not vanish under the fingers. */
function useShown(details: TicketDetails): ReadonlySet<Field> {
  const filled = (Object.keys(details) as Field[]).filter((name) => details[name] !== '')
  const [seen, setSeen] = useState<ReadonlySet<Field>>(() => new Set(filled))
  const all = new Set([...seen, ...filled])
  useEffect(() => {
    if (all.size > seen.size) setSeen(all)
  })
  return all
}

type DetailProps = DetailFieldsProps & { name: Field; value: string }

function Detail({ name, value, onTicket = false, onType }: DetailProps) {
  return (
    <MaskedField
      id={fieldId(name)}
      {...text.details[name]}
      value={value}
      warning={value.trim() === '' ? null : warningFor(name, value, onTicket)}
      verbatim={!proportional.includes(name)}
      lines={name === 'earlier' ? 3 : 1}
      onType={(typed) => {
        typeDetail(name, typed)
        onType?.()
      }}
    />
  )
}

function warningFor(name: Field, value: string, onTicket: boolean): string | null {
  const { warnings } = text
  const noTime = onTicket ? warnings.timestampOnTicket : warnings.timestamp
  if (name === 'codes') return codesIn(value).length > 0 ? null : warnings.code
  if (name === 'timestamp') return formatUtc(value.trim()) === null ? noTime : null
  const isId = name === 'requestId' || name === 'correlationId' || name === 'appId' || name === 'tenantId'
  return isId && !isGuid(value.trim()) ? warnings.id : null
}
