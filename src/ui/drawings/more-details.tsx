// An error page without access; below its message, a link opens the details of the error.

import styles from './drawings.module.css'
import { twoLines } from './two-lines.ts'

interface Props {
  readonly labels: Readonly<Record<string, string>>
}

export function MoreDetails({ labels }: Props) {
  return (
    <svg className={styles.drawing} viewBox="8 8 464 300" aria-hidden="true" focusable="false">
      <rect className={styles.stage} x="8" y="8" width="464" height="300" rx="8" />

      <rect className={styles.card} x="24" y="24" width="432" height="268" rx="8" />
      <rect className={styles.strongPlaceholder} x="44" y="44" width="104" height="10" rx="5" />
      <circle className={styles.danger} cx="62" cy="100" r="18" />
      <path className={styles.badgeLine} d="M54 100h16" />
      <g className={styles.strongLabel}>
        {twoLines(labels.message, 33, 100).map(({ text, y }) => (
          <text key={y} x="94" y={y}>
            {text}
          </text>
        ))}
      </g>
      <rect className={styles.placeholder} x="94" y="136" width="328" height="8" rx="4" />
      <rect className={styles.placeholder} x="94" y="156" width="208" height="8" rx="4" />

      <path className={styles.rule} d="M25 192h430" />
      <rect className={styles.chosen} x="44" y="212" width="248" height="60" rx="8" />
      <g className={styles.linkLabel}>
        {twoLines(labels.more, 19, 242).map(({ text, y }) => (
          <text key={y} x="60" y={y}>
            {text}
          </text>
        ))}
      </g>
      <path className={styles.pointer} d="M272 248v30l7-6.5l5.5 12.5l6-2.6l-5.5-12.4h9.5Z" />
    </svg>
  )
}
