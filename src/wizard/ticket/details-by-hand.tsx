import { useEffect, useState } from 'react'
import { Disclosure } from '../../ui/disclosure.tsx'
import { isPhone } from '../../ui/is-phone.ts'
import { DetailFields } from '../detail-fields.tsx'
import { hasErrorDetails } from '../run.ts'
import { useRun } from '../run-store.ts'
import { text } from './text.ts'
import styles from './ticket-desk.module.css'

type DetailsByHandProps = {
  /** True when the details came from a text. */
  isRead: boolean
  /** Changes when other details take the place of those in the fields. */
  version: number
  onType: () => void
}

/** The fields of the error on the ticket. On a phone they are folded until something stands in them. */
export function DetailsByHand({ isRead, version, onType }: DetailsByHandProps) {
  const isFilled = useRun(({ details }) => hasErrorDetails(details))
  const [isOpen, setOpen] = useState(() => isFilled || !isPhone())
  useEffect(() => {
    if (isFilled) setOpen(true)
  }, [isFilled])
  return (
    <Disclosure title={isRead ? text.detailsRead : text.detailsByHand} open={isOpen} onToggle={setOpen}>
      <div className={styles.fields}>
        <DetailFields key={version} onTicket onType={onType} />
      </div>
    </Disclosure>
  )
}
