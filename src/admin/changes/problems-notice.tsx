import type { Comparison } from '../../content/compare/comparison.ts'
import { text as words } from '../../content/compare/text.ts'
import { Notice } from '../../ui/notice.tsx'
import styles from './changes.module.css'

type ProblemsNoticeProps = { which: keyof Comparison['problems']; problems: Comparison['problems']['old'] }

/** The first problems of a version. Nothing where there are none. */
export function ProblemsNotice({ which, problems }: ProblemsNoticeProps) {
  if (problems.length === 0) return null
  const shown = problems.slice(0, 5)
  return (
    <Notice tone="warn" title={words.report.problems(which, problems.length)}>
      <ul className={styles.problems}>
        {shown.map(({ file, line, column, code, reason, remedy }) => (
          <li key={`${file} ${line} ${column} ${code}`}>
            <span className={styles.where}>{`${file}:${line}:${column}`}</span> {reason} {remedy}
          </li>
        ))}
      </ul>
      {problems.length > shown.length && <p>{words.report.moreProblems(problems.length - shown.length)}</p>}
    </Notice>
  )
}
