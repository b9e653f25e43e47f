import { isTicketNumber } from '../../engine/link.ts'
import { useRun } from '../run-store.ts'
import { NoteField } from './note-field.tsx'
import { text } from './text.ts'

/** The number of a ticket that the help desk has made already. */
export function NumberField() {
  const number = useRun((run) => run.notes.ticketNumber.trim())
  const isOdd = number !== '' && !isTicketNumber(number)
  return <NoteField name="ticketNumber" verbatim warning={isOdd ? text.warnings.ticketNumber : null} />
}
