import { useState } from 'react'
import type { Problem } from '../../model/problem.ts'
import { Button } from '../../ui/button.tsx'
import styles from './problem-list.module.css'
import { text } from './text.ts'

const atFirst = 50

/** Problems, each with its place, its reason and what to do; the first fifty until somebody asks for more. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const [shown, setShown] = useState(atFirst)
  const rest = problems.length - shown
  return (
    <>
      <ol className={styles.list}>
        {problems.slice(0, shown).map(({ file, line, column, code, reason, remedy, severity }) => (
          <li key={`${file} ${line} ${column} ${code} ${reason}`} className={styles.problem} data-severity={severity}>
            <p className={styles.place}>
              <span>{text.where(file, line, column)}</span> <code>{code}</code>
            </p>
            <p className={styles.reason}>{reason}</p>
            <p>
              <strong>{text.remedy}:</strong> {remedy}
            </p>
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <Button look="secondary" onClick={() => setShown(shown + 10 * atFirst)}>
          {text.more(rest)}
        </Button>
      )}
    </>
  )
}
