import { useState } from 'react'
import type { Guide } from '../model/guide.ts'
import { Combobox } from '../ui/combobox.tsx'
import { type FoundStep, findSteps } from './find-steps.ts'
import { searchText } from './search-text.ts'

type StepSearchProps = { guide: Guide; label?: string; hint?: string; onPick: (found: FoundStep) => void }

/** Finds a step of a guide while somebody types. Each hit says its number, id and section, and the words found. */
export function StepSearch({ guide, label = searchText.label, hint = searchText.hint, onPick }: StepSearchProps) {
  const [query, setQuery] = useState('')
  const { found, count } = findSteps(guide, query)
  return (
    <Combobox
      label={label}
      hint={hint}
      query={query}
      onType={setQuery}
      choices={found.map((one) => ({ id: one.step.id, label: one.step.title, hint: hintOf(one) }))}
      status={query.trim() === '' ? '' : searchText.found(count, found.length)}
      onPick={(id) => {
        const picked = found.find(({ step }) => step.id === id)
        setQuery('')
        if (picked) onPick(picked)
      }}
    />
  )
}

function hintOf({ step, reference, option, section, excerpt }: FoundStep): string {
  const place = option === null ? reference : searchText.option(reference, option.label)
  return [place, step.id, section, ...(excerpt === '' ? [] : [searchText.excerpt(excerpt)])].join(' · ')
}
