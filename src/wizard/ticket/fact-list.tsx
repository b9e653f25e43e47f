import type { ReactNode } from 'react'
import type { Facts } from '../../engine/ticket/ticket-input.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { sayFact, useRun } from '../run-store.ts'
import { type FactField, factFields } from './fact-fields.ts'
import { fieldId } from './field-id.ts'
import { MaskedField } from './masked-field.tsx'
import { text } from './text.ts'
import styles from './ticket-desk.module.css'

/**
 * What the answers have not said yet about the problem, as questions, and below them the fields that few people need.
 * `known` are the facts that the answers have said.
 */
export function FactList({ known, children }: { known: Facts; children: ReactNode }) {
  const open = factFields.filter(({ name }) => !known[name])
  return (
    <Disclosure title={text.facts}>
      <div className={styles.fields}>
        <p className={styles.formHint}>{text.factsHint}</p>
        {open.map((field) => (
          <Fact key={field.name} field={field} />
        ))}
        {children}
      </div>
    </Disclosure>
  )
}

function Fact({ field: { name, choices, ...rest } }: { field: FactField }) {
  const value = useRun((run) => run.facts[name] ?? '')
  const same = { ...rest, id: fieldId(name), value }
  if (!choices) return <MaskedField {...same} onType={(typed) => sayFact(name, typed)} />
  const all = [{ value: '', label: text.factChoices.none }, ...choices]
  return <SelectField {...same} choices={all} onPick={(picked) => sayFact(name, picked)} />
}
