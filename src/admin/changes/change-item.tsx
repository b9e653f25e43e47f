import { Link } from 'react-router'
import type { Change } from '../../content/compare/change.ts'
import { ChangedText } from './changed-text.tsx'
import styles from './changes.module.css'
import { text } from './text.ts'

/** One change: its sentence, the text before and after, a link to try. */
export function ChangeItem({ change: { sentence, texts, sample } }: { change: Change }) {
  return (
    <li className={styles.change}>
      <p>{sentence}</p>
      {texts && <ChangedText texts={texts} />}
      {sample && (
        <p className={styles.sample}>
          {text.sample} <Link to={sample}>{`#${sample}`}</Link>
        </p>
      )}
    </li>
  )
}
