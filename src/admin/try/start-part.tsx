import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { shortestAnswers } from '../../engine/every-edge.ts'
import type { Guide, Step } from '../../model/guide.ts'
import { Combobox } from '../../ui/combobox.tsx'
import { findSteps } from '../find-steps.ts'
import { tryAddress } from '../try-address.ts'
import { text } from './text.ts'

/** Finds the step to begin at; the shortest answers that lead there come with it. */
export function StartPart({ guide }: { guide: Guide }) {
  const [query, setQuery] = useState('')
  const navigate = useNavigate()
  const shortest = useMemo(() => shortestAnswers(guide), [guide])
  const { found, count } = findSteps(guide, query)
  return (
    <Combobox
      label={text.start.search}
      hint={text.start.hint}
      query={query}
      onType={setQuery}
      choices={found.map((step) => ({ id: step.id, label: step.title, hint: hintOf(guide, step) }))}
      status={query.trim() === '' ? '' : text.start.found(count, found.length)}
      onPick={(id) => {
        setQuery('')
        navigate(tryAddress(guide, shortest.get(id) ?? new Map(), id))
      }}
    />
  )
}

function hintOf({ sectionOf }: Guide, { kind, id }: Step): string {
  return text.start.step(text.start.kinds[kind], id, sectionOf.get(id)?.title ?? '')
}
