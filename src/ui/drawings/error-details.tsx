// A sign-in page with an error message; the three dots at its foot open a panel with the details of the error.

import styles from './drawings.module.css'
import { twoLines } from './two-lines.ts'

interface Props {
  readonly labels: Readonly<Record<string, string>>
}

const idRows = [288, 308, 328]

// Where the groups of letters and digits of an id begin, and how wide they are.
const idGroups = [
  [124, 64],
  [196, 32],
  [236, 32],
  [276, 32],
  [316, 96],
] as const

export function ErrorDetails({ labels }: Props) {
  return (
    <svg className={styles.drawing} viewBox="8 8 464 364" aria-hidden="true" focusable="false">
      <rect className={styles.stage} x="8" y="8" width="464" height="364" rx="8" />

      <rect className={styles.card} x="24" y="24" width="432" height="180" rx="8" />
      <rect className={styles.strongPlaceholder} x="44" y="44" width="104" height="10" rx="5" />
      <rect className={styles.alert} x="44" y="68" width="392" height="60" rx="8" />
      <circle className={styles.danger} cx="68" cy="98" r="11" />
      <path className={styles.badgeLine} d="M68 92v6M68 103.5v.001" />
      <g className={styles.dangerLabel}>
        {twoLines(labels.message, 34, 98).map(({ text, y }) => (
          <text key={y} x="90" y={y}>
            {text}
          </text>
        ))}
      </g>

      <path className={styles.rule} d="M25 148h430" />
      <g className={`${styles.strongLabel} ${styles.toEnd}`}>
        {twoLines(labels.more, 34, 176).map(({ text, y }) => (
          <text key={y} x="366" y={y}>
            {text}
          </text>
        ))}
      </g>
      <path className={styles.accentLine} d="M376 176h20M390 170l6 6l-6 6" />
      <circle className={styles.chosen} cx="424" cy="176" r="20" />
      <g className={styles.accent}>
        <circle cx="416" cy="176" r="2.5" />
        <circle cx="424" cy="176" r="2.5" />
        <circle cx="432" cy="176" r="2.5" />
      </g>

      <path
        className={styles.card}
        d="M32 222H412l12-12l12 12H448a8 8 0 0 1 8 8V348a8 8 0 0 1-8 8H32a8 8 0 0 1-8-8V230a8 8 0 0 1 8-8Z"
      />
      <g className={styles.strongLabel}>
        {twoLines(labels.details, 38, 253).map(({ text, y }) => (
          <text key={y} x="44" y={y}>
            {text}
          </text>
        ))}
      </g>
      {idRows.map((y) => (
        <g key={y}>
          <rect className={styles.strongPlaceholder} x="44" y={y} width="64" height="8" rx="4" />
          {idGroups.map(([x, width]) => (
            <rect key={x} className={styles.placeholder} x={x} y={y} width={width} height="8" rx="4" />
          ))}
        </g>
      ))}
    </svg>
  )
}
