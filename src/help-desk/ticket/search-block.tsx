import { useRef } from 'react'
import type { FilledSearch } from '../../engine/search/fill-search.ts'
import type { Search } from '../../model/help-desk-schema.ts'
import { safeInline } from '../../model/safe-inline.ts'
import { RichText } from '../../ui/rich-text.tsx'
import { text } from '../text.ts'
import { CopyValue } from './copy-value.tsx'
import styles from './log-part.module.css'

const words = text.ticket.log

type SearchBlockProps = { search: Search; filled: FilledSearch }

/** One ready search: where it is used, its text, and what of the ticket would make it more exact. */
export function SearchBlock({ search, filled: { text: filled, missing } }: SearchBlockProps) {
  const shown = useRef<HTMLPreElement>(null)
  const names = missing.map((fact) => words.facts[fact]).join(', ')
  return (
    <li className={styles.search} data-search={search.id}>
      <div className={styles.head}>
        <h4>{search.title}</h4>
        {filled !== '' && <CopyValue value={filled} label={words.search(search.title)} shown={shown} />}
      </div>
      <p className={styles.where}>
        <RichText nodes={safeInline(search.where)} />
      </p>
      {filled !== '' && (
        <pre ref={shown} className={styles.text} tabIndex={-1}>
          {filled}
        </pre>
      )}
      {missing.length > 0 && (
        <p className={styles.lacking}>
          {filled === '' ? words.impossible : words.without} {names}.
        </p>
      )}
    </li>
  )
}
