import { memo } from 'react'
import { Link } from 'react-router'
import type { Code } from '../model/code-schema.ts'
import { safeInline } from '../model/safe-inline.ts'
import { RichText } from '../ui/rich-text.tsx'
import styles from './code-list.module.css'

/** Codes one below the other, each a link to its page. */
export function CodeList({ codes }: { codes: readonly Code[] }) {
  return (
    <ul className={styles.list}>
      {codes.map((record) => (
        <CodeRow key={record.code} record={record} />
      ))}
    </ul>
  )
}

/** A row that stays in the results costs nothing at the next key stroke. */
const CodeRow = memo(function CodeRow({ record: { code, title, sentence } }: { record: Code }) {
  return (
    <li className={/^[0-9]+$/.test(code) ? styles.numbered : styles.named}>
      <Link to={`/codes/${code}`} className={styles.link}>
        <span className={styles.code}>{code}</span> <span className={styles.title}>{title}</span>
      </Link>
      <p className={styles.sentence}>
        <RichText nodes={safeInline(sentence)} />
      </p>
    </li>
  )
})
