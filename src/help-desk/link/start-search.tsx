import { useEffect, useState } from 'react'
import { useCodeBookIfThere } from '../../content/use-code-book.ts'
import { useContentIndex } from '../../content/use-content.ts'
import { helpSession } from '../../engine/help-link.ts'
import type { Code } from '../../model/code-schema.ts'
import type { Guide, Question } from '../../model/guide.ts'
import { Combobox } from '../../ui/combobox.tsx'
import type { Choice } from '../../ui/radio-group.tsx'
import { changeDraft, useMemory } from '../memory.ts'
import { text } from '../text.ts'
import { type FoundStart, findStarts } from './find-starts.ts'
import { questionChoice } from './question-choice.ts'

const most = 8
const words = text.link.start
/** Stands before a code where the ids of questions are expected: these have no colon. */
const codeMark = 'code:'

type StartSearchProps = {
  guide: Guide
  questions: readonly Question[]
  onPick: (question: string) => void
  onNothing: () => void
}

/** Finds where somebody starts: a question by any of its words, or an error code with the answers that it implies. */
export function StartSearch({ guide, questions, onPick, onNothing }: StartSearchProps) {
  const [query, setQuery] = useState('')
  const [taken, setTaken] = useState('')
  const isEmpty = query.trim() === ''
  const { guides } = useContentIndex()
  const book = useCodeBookIfThere(!isEmpty)
  const found = findStarts(guide, { questions, book: book ?? null, guides }, query)
  const isNothing = !isEmpty && book !== undefined && found.length === 0

  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was found counts
  useEffect(() => {
    if (isNothing) onNothing()
  }, [isNothing])

  function pick(id: string) {
    const record = recordsOf(found).find(({ code }) => codeMark + code === id)
    setQuery('')
    setTaken(record ? words.taken(record.code, Object.keys(record.start.answers).length) : '')
    if (record) startAtCode(record, guide)
    else onPick(id)
  }

  return (
    <Combobox
      label={words.search}
      hint={words.hint}
      query={query}
      onType={(typed) => {
        setQuery(typed)
        setTaken('')
      }}
      choices={found.slice(0, most).map((one) => choiceOf(one, guide, query))}
      status={isEmpty ? taken : says(found.length, book)}
      onPick={pick}
    />
  )
}

function says(count: number, book: unknown): string {
  const { found, nothing } = text.link.search
  if (count === 0 && book === undefined) return text.ticket.loading
  return [count === 0 ? nothing : found(count, most), book === null ? words.codesMissing : ''].join(' ').trim()
}

function choiceOf(found: FoundStart, guide: Guide, query: string): Choice {
  return 'record' in found ? codeChoice(found.record, guide) : questionChoice(guide, found, query)
}

function codeChoice({ code, title, start }: Code, guide: Guide): Choice {
  const known = new Map(Object.entries(start.answers))
  const opensAt = start.guide === guide.id ? helpSession(guide, { start: null, known }).current.title : null
  return { id: codeMark + code, label: `${code}: ${title}`, hint: words.code(opensAt) }
}

function recordsOf(found: readonly FoundStart[]): Code[] {
  return found.flatMap((one) => ('record' in one ? [one.record] : []))
}

/** Begins at the guide's first question with the answers that a code implies; what else is known stays known. */
function startAtCode({ start }: Code, guide: Guide): void {
  const before = start.guide === guide.id ? useMemory.getState().draft.known : []
  changeDraft({ guide: start.guide, start: null, known: new Map([...before, ...Object.entries(start.answers)]) })
}
