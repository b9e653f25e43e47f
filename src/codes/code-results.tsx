import { Link } from 'react-router'
import type { CodeBook } from '../model/code-book.ts'
import type { Code } from '../model/code-schema.ts'
import { CodeList } from './code-list.tsx'
import { useCodeQuery } from './code-query.ts'
import styles from './codes-page.module.css'
import { findCode } from './find-code.ts'
import { frequentCodes } from './frequent-codes.ts'
import { isEmptyQuery, searchCodes } from './search-codes.ts'
import { text } from './text.ts'

const most = 20

/**
 * What the query finds, and how much that is; without one the codes that people meet most often. It is drawn with the
 * letter itself: a deferred value was measured, and its second pass costs more than the search.
 */
export function CodeResults({ book }: { book: CodeBook }) {
  const query = useCodeQuery()
  const isEmpty = isEmptyQuery(query)
  const found = isEmpty ? frequentOf(book) : searchCodes(book, query)
  return (
    <section className={styles.results} aria-label={isEmpty ? undefined : text.search.results}>
      <p className={styles.status} role="status">
        {isEmpty ? '' : text.search.found(found.length, most)}
        {!isEmpty && found.length === 0 && <NothingFound book={book} query={query} />}
      </p>
      {isEmpty && <h2>{text.search.frequent}</h2>}
      {found.length > 0 && <CodeList codes={found.slice(0, most)} />}
    </section>
  )
}

function NothingFound({ book, query }: { book: CodeBook; query: string }) {
  const code = findCode(book, query)?.code ?? ''
  if (!/^[0-9]+$/.test(code)) return ` ${text.search.otherWords}`
  return (
    <>
      {' '}
      {text.search.noRecord} <Link to={`/codes/${code}`}>{text.search.openAnyway(code)}</Link>
    </>
  )
}

function frequentOf(book: CodeBook): Code[] {
  return frequentCodes.flatMap((code) => book.codes.find((record) => record.code === code) ?? [])
}
