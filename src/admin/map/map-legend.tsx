import styles from './map.module.css'
import { ProblemSign } from './problem-sign.tsx'
import { StepSign } from './step-sign.tsx'
import { text } from './text.ts'

const signs = ['question', 'solved', 'ask-for-help', 'finding'] as const
const severities = [
  ['problem', 'error'],
  ['notice', 'notice'],
] as const

/** What the signs of the map mean. */
export function MapLegend() {
  return (
    <ul className={styles.legend} aria-label={text.legend.name}>
      {signs.map((sign) => (
        <li key={sign}>
          <svg viewBox="0 0 40 24" className={`${styles.swatch} ${styles[sign]}`} aria-hidden="true">
            <rect className={styles.paper} x={1} y={1} width={38} height={22} rx={sign === 'question' ? 4 : 11} />
            <StepSign sign={sign} x={12} y={4} />
          </svg>
          {text.legend[sign]}
        </li>
      ))}
      {severities.map(([name, severity]) => (
        <li key={name}>
          <svg viewBox="-20 -17 40 34" className={styles.swatch} aria-hidden="true">
            <ProblemSign problems={[{ severity }]} x={0} y={0} />
          </svg>
          {text.legend[name]}
        </li>
      ))}
    </ul>
  )
}
