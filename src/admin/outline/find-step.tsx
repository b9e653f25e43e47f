import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import type { OutlineSection } from '../../content/outline/guide-outline.ts'
import { TextField } from '../../ui/text-field.tsx'
import { findableSteps, findSteps } from './find-steps.ts'
import styles from './outline.module.css'
import { PlaceLink } from './place-link.tsx'
import { text } from './text.ts'

const most = 10

/** A box that finds steps while somebody types; Enter goes to the first. What is typed stays in the box. */
export function FindStep({ sections }: { sections: readonly OutlineSection[] }) {
  const [query, setQuery] = useState('')
  const navigate = useNavigate()
  const steps = useMemo(() => findableSteps(sections), [sections])
  const found = findSteps(steps, query)
  const shown = found.slice(0, most)
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2022, still in use, do not know <search>
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault()
        if (found[0]) navigate({ search: `step=${found[0].step.id}` })
      }}
    >
      <TextField label={text.find.label} hint={text.find.hint} type="search" value={query} onType={setQuery} />
      <p role="status" className={styles.soft}>
        {query.trim() && text.find.found(found.length, shown.length)}
      </p>
      <ul className={styles.found}>
        {shown.map(({ number, step }) => (
          <li key={step.id}>
            <PlaceLink to={{ step: step.id }}>
              {number} {step.title}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </form>
  )
}
