import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { shortestAnswers } from '../../engine/every-edge.ts'
import type { Guide } from '../../model/guide.ts'
import { StepSearch } from '../step-search.tsx'
import { tryAddress } from '../try-address.ts'
import { text } from './text.ts'

/** Finds the step to begin at; the shortest answers that lead there come with it. */
export function StartPart({ guide }: { guide: Guide }) {
  const navigate = useNavigate()
  const shortest = useMemo(() => shortestAnswers(guide), [guide])
  return (
    <StepSearch
      guide={guide}
      label={text.start.search}
      hint={text.start.hint}
      onPick={({ step }) => navigate(tryAddress(guide, shortest.get(step.id) ?? new Map(), { at: step.id }))}
    />
  )
}
