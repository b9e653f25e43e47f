import { useEffect, useState } from 'react'
import { codesIn } from '../engine/codes-in.ts'
import { formatUtc } from '../engine/format-time.ts'
import { deviceFields, type TicketDetails } from '../engine/ticket/ticket-input.ts'
import { Checkbox } from '../ui/checkbox.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import styles from './detail-fields.module.css'
import { chooseShareDevice, typeDetail, useRun } from './run-store.ts'
import { fieldId } from './ticket/field-id.ts'
import { MaskedField } from './ticket/masked-field.tsx'
import { text } from './ticket/text.ts'

type Field = keyof TicketDetails

const idForm = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const always: readonly Field[] = ['codes', 'requestId', 'correlationId', 'timestamp']
const whenRead: readonly Field[] = ['message', 'appName', 'appId', 'tenantId', 'earlier']
const proportional: readonly Field[] = ['message', 'appName', 'devicePlatform', 'deviceState']

/** The details of the error, each as a field that can be corrected. Rare ones stand folded here once they hold something. */
export function DetailFields() {
  const { details, shareDevice } = useRun()
  const shown = useShown(details)
  const rare = whenRead.filter((name) => shown.has(name))
  const device = deviceFields.filter((name) => shown.has(name))
  return (
    <>
      {always.map((name) => (
        <Detail key={name} name={name} value={details[name]} />
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

function Detail({ name, value }: { name: Field; value: string }) {
  return (
    <MaskedField
      id={fieldId(name)}
      {...text.details[name]}
      value={value}
      warning={value.trim() === '' ? null : warningFor(name, value)}
      verbatim={!proportional.includes(name)}
      lines={name === 'earlier' ? 3 : 1}
      onType={(typed) => typeDetail(name, typed)}
    />
  )
}

function warningFor(name: Field, value: string): string | null {
  const { warnings } = text
  if (name === 'codes') return codesIn(value).length > 0 ? null : warnings.code
  if (name === 'timestamp') return formatUtc(value.trim()) === null ? warnings.timestamp : null
  const isId = name === 'requestId' || name === 'correlationId' || name === 'appId' || name === 'tenantId'
  return isId && !idForm.test(value.trim()) ? warnings.id : null
}
