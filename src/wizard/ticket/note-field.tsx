import type { ComponentProps } from 'react'
import type { Notes } from '../../engine/ticket/ticket-input.ts'
import type { TextField } from '../../ui/text-field.tsx'
import { typeNote, useRun } from '../run-store.ts'
import { fieldId } from './field-id.ts'
import { MaskedField } from './masked-field.tsx'
import { text } from './text.ts'

type NoteFieldProps = { name: keyof Notes } & Partial<ComponentProps<typeof TextField>>

/** One of the fields that the person fills in freely. */
export function NoteField({ name, ...rest }: NoteFieldProps) {
  const value = useRun((run) => run.notes[name])
  const label = text.notes[name]
  return <MaskedField id={fieldId(name)} {...label} {...rest} value={value} onType={(typed) => typeNote(name, typed)} />
}
