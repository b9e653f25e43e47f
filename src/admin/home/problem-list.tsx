import { useState } from 'react'
import { Link } from 'react-router'
import type { Problem } from '../../model/problem.ts'
import { Button } from '../../ui/button.tsx'
import styles from './problem-list.module.css'
import { text } from './text.ts'

const atFirst = 50

type ProblemListProps = {
  problems: readonly Problem[]
  /** Where the step of a problem can be seen; a problem without one has no link. */
  addresses?: ReadonlyMap<Problem, string>
}

/** Problems, each with its place, its reason and what to do; the first fifty until somebody asks for more. */
export function ProblemList({ problems, addresses }: ProblemListProps) {
  const [shown, setShown] = useState(atFirst)
  const rest = problems.length - shown
  return (
    <>
      <ol className={styles.list}>
        {problems.slice(0, shown).map((problem) => (
          <ProblemItem key={keyOf(problem)} problem={problem} address={addresses?.get(problem)} />
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

function ProblemItem({ problem, address }: { problem: Problem; address: string | undefined }) {
  const { file, line, column, code, reason, remedy, severity } = problem
  return (
    <li className={styles.problem} data-severity={severity}>
      <p className={styles.place}>
        <span>{text.where(file, line, column)}</span> <code>{code}</code>
      </p>
      <p className={styles.reason}>{reason}</p>
      <p>
        <strong>{text.remedy}:</strong> {remedy}
      </p>
      {address && (
        <p>
          <Link to={address} className={styles.step}>
            {text.seeStep}
          </Link>
        </p>
      )}
    </li>
  )
}

function keyOf({ file, line, column, code, reason }: Problem): string {
  return `${file} ${line} ${column} ${code} ${reason}`
}
