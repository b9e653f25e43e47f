import { Link } from 'react-router'
import type { Comparison } from '../../content/compare/comparison.ts'
import { text as words } from '../../content/compare/text.ts'
import styles from './changes.module.css'
import { text } from './text.ts'

type ProblemsNoticeProps = { which: keyof Comparison['problems']; problems: Comparison['problems']['old'] }

/** The first problems of a version; those of the new one lead to the page that lists all. Nothing where there are none. */
export function ProblemsNotice({ which, problems }: ProblemsNoticeProps) {
  if (problems.length === 0) return null
  const shown = problems.slice(0, 5)
  return (
    <div className={styles.broken}>
      <p className={styles.name}>
        {words.report.problems(which, problems.length)}{' '}
        {which !== 'old' && <Link to="/admin">{text.seeProblems(problems.length)}</Link>}
      </p>
      <ul className={styles.problems}>
        {shown.map(({ file, line, column, code, reason, remedy }) => (
          <li key={`${file} ${line} ${column} ${code} ${reason}`}>
            <span className={styles.where}>{`${file}:${line}:${column}`}</span> {reason} {remedy}
          </li>
        ))}
      </ul>
      {problems.length > shown.length && <p>{words.report.moreProblems(problems.length - shown.length)}</p>}
    </div>
  )
}
