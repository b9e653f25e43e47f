import { useEffect } from 'react'
import { Link } from 'react-router'
import { useCodeBook } from '../content/use-code-book.ts'
import { useArrival } from '../ui/use-arrival.ts'
import { codeIndex } from './code-index.ts'
import { CodeResults } from './code-results.tsx'
import { CodeSearch } from './code-search.tsx'
import styles from './codes-page.module.css'
import { text } from './text.ts'

/** Finds error codes by number, name or words while somebody types. */
export function CodesPage() {
  const book = useCodeBook()
  const heading = useArrival('codes', text.search.title)
  // Made before the first letter is typed, so that this one is answered as fast as the others.
  useEffect(() => void codeIndex(book), [book])
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 ref={heading} tabIndex={-1}>
          {text.search.title}
        </h1>
        <p className={styles.lead}>{text.search.lead(book.codes.length)}</p>
      </header>
      <CodeSearch book={book} />
      <CodeResults book={book} />
      <p>
        {text.search.noCode} <Link to="/">{text.search.questions}</Link>
      </p>
    </div>
  )
}
