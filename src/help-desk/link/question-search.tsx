import { useState } from 'react'
import type { Guide, Question } from '../../model/guide.ts'
import { Combobox } from '../../ui/combobox.tsx'
import { text } from '../text.ts'
import { findQuestions } from './find-questions.ts'
import { questionChoice } from './question-choice.ts'

const most = 8

type QuestionSearchProps = {
  label: string
  hint: string
  guide: Guide
  among: readonly Question[]
  onPick: (id: string) => void
}

/** Finds a question of a guide by words of its title, its section, its answers or its instructions. */
export function QuestionSearch({ label, hint, guide, among, onPick }: QuestionSearchProps) {
  const [query, setQuery] = useState('')
  const found = findQuestions(guide, among, query)
  return (
    <Combobox
      label={label}
      hint={hint}
      query={query}
      onType={setQuery}
      choices={found.slice(0, most).map((one) => questionChoice(guide, one, query))}
      status={query.trim() === '' ? '' : text.link.search.found(found.length, most)}
      onPick={(id) => {
        setQuery('')
        onPick(id)
      }}
    />
  )
}
