import { useEffect, useState } from 'react'
import { useRun } from '../run-store.ts'
import { fieldId } from './field-id.ts'

/** True once a ticket number is there that nobody is typing just now, such as one that came with a link. */
export function useNumberCame(): boolean {
  const number = useRun((run) => run.notes.ticketNumber)
  const [came, setCame] = useState(number !== '')
  useEffect(() => {
    if (number !== '' && document.activeElement?.id !== fieldId('ticketNumber')) setCame(true)
  }, [number])
  return came
}
