import { useId } from 'react'
import type { ChangedArea } from '../../content/compare/comparison.ts'
import { ChangeItem } from './change-item.tsx'
import styles from './changes.module.css'

/** What changed in a guide, or in another part of the content, as a card. */
export function AreaPart({ area: { title, changes } }: { area: ChangedArea }) {
  const id = useId()
  return (
    <section className={styles.area} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <ChangeItem key={`${change.kind} ${change.ids.join('/')} ${change.sentence}`} change={change} />
        ))}
      </ul>
    </section>
  )
}
