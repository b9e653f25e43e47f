import type { FormEvent } from 'react'
import { useNavigate } from 'react-router'
import { type CodeBook, isKnown } from '../model/code-book.ts'
import { TextField } from '../ui/text-field.tsx'
import { useCodeQuery } from './code-query.ts'
import { findCode } from './find-code.ts'
import { text } from './text.ts'

/** The search field. Enter opens the code that was typed, if it is one. */
export function CodeSearch({ book }: { book: CodeBook }) {
  const query = useCodeQuery()
  const navigate = useNavigate()

  function open(event: FormEvent) {
    event.preventDefault()
    const code = exactCode(book, query)
    if (code) navigate(`/codes/${code}`)
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of 2022, still in use, do not know <search>
    <form role="search" onSubmit={open}>
      <TextField
        label={text.search.label}
        hint={text.search.hint}
        type="search"
        autoComplete="off"
        value={query}
        onType={(typed) => useCodeQuery.setState(typed)}
      />
    </form>
  )
}

/** The code that the query is, and not only a part or a word of it: one with a record, or else a number. */
function exactCode(book: CodeBook, query: string): string | null {
  const code = findCode(book, query)?.code
  return code && (isKnown(book, code) || /^[0-9]+$/.test(code)) ? code : null
}
