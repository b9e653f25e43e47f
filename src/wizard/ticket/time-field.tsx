import { TextField } from '../../ui/text-field.tsx'
import { typeNote, useRun } from '../run-store.ts'
import { fieldId } from './field-id.ts'
import { fromLocalInput, toLocalInput } from './local-input-time.ts'
import { text } from './text.ts'

/** A moment by the clock of this device, kept as an instant. */
export function TimeField({ name }: { name: 'timeOfTry' | 'flaggedAt' }) {
  const value = useRun((run) => run.notes[name])
  return (
    <TextField
      {...text.notes[name]}
      id={fieldId(name)}
      type="datetime-local"
      max="9999-12-31T23:59"
      value={toLocalInput(value)}
      onType={(typed) => typeNote(name, fromLocalInput(typed))}
    />
  )
}
