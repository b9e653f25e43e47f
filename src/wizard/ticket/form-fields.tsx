import { memo } from 'react'
import { useContentIndex } from '../../content/use-content.ts'
import type { Session } from '../../engine/replay.ts'
import { factsOf } from '../../engine/ticket/facts-of.ts'
import { ErrorDesk } from '../error-desk.tsx'
import { FactList } from './fact-list.tsx'
import { NoteField } from './note-field.tsx'
import { NumberField } from './number-field.tsx'
import { text } from './text.ts'
import { TimeField } from './time-field.tsx'
import { useNumberCame } from './use-number-came.ts'

/** The fields of the form: the error first, because it helps most; what few people need is folded at the end. */
export const FormFields = memo(function FormFields({ session }: { session: Session }) {
  const { site } = useContentIndex()
  const numberCame = useNumberCame()
  return (
    <>
      <ErrorDesk />
      <h3>{text.you}</h3>
      <NoteField name="username" hint={text.usernameHint(site.domains[0] as string)} autoComplete="username" verbatim />
      <NoteField name="contact" />
      <NoteField name="name" autoComplete="name" />
      <h3>{text.problem}</h3>
      {numberCame && <NumberField />}
      <NoteField name="app" />
      <TimeField name="timeOfTry" />
      <NoteField name="text" lines={4} />
      <FactList known={factsOf(session)}>
        <TimeField name="flaggedAt" />
        {!numberCame && <NumberField />}
      </FactList>
    </>
  )
})
