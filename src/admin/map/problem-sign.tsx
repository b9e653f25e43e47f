import type { Problem } from '../../model/problem.ts'
import styles from './map.module.css'

type ProblemSignProps = { problems: readonly Pick<Problem, 'severity'>[]; x: number; y: number }

/** Marks a step with problems: a triangle with "!" for what stops the content, a round "i" where there are only notices. */
export function ProblemSign({ problems, x, y }: ProblemSignProps) {
  const isError = problems.some(({ severity }) => severity === 'error')
  return (
    <g className={isError ? styles.problem : styles.notice} transform={`translate(${x} ${y})`}>
      <g className={styles.enlarged}>
        {isError ? <path d="M0 -14L15 12H-15Z" /> : <circle r={11} />}
        <text y={isError ? 8 : 5.5} textAnchor="middle">
          {isError ? '!' : 'i'}
        </text>
      </g>
    </g>
  )
}
