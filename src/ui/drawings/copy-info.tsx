// The open details of an error: a code, two long ids and the time. The link above them copies them all.

import styles from './drawings.module.css'
import { twoLines } from './two-lines.ts'

interface Props {
  readonly labels: Readonly<Record<string, string>>
}

// Where the parts of a value begin, and how wide they are: an id is five groups of letters and digits.
const id = [
  [148, 64],
  [220, 32],
  [260, 32],
  [300, 32],
  [340, 96],
] as const

const rows = [
  { y: 192, name: 48, parts: [[148, 56]] },
  { y: 220, name: 72, parts: id },
  { y: 248, name: 80, parts: id },
  {
    y: 276,
    name: 60,
    parts: [
      [148, 80],
      [236, 56],
    ],
  },
] as const

export function CopyInfo({ labels }: Props) {
  return (
    <svg className={styles.drawing} viewBox="8 8 464 316" aria-hidden="true" focusable="false">
      <rect className={styles.stage} x="8" y="8" width="464" height="316" rx="8" />

      <rect className={styles.card} x="24" y="24" width="432" height="284" rx="8" />
      <g className={styles.strongLabel}>
        {twoLines(labels.title, 33, 58).map(({ text, y }) => (
          <text key={y} x="44" y={y}>
            {text}
          </text>
        ))}
      </g>
      <path className={styles.softLine} d="M424 52l12 12M436 52l-12 12" />

      <rect className={styles.chosen} x="44" y="100" width="352" height="60" rx="8" />
      <path className={styles.accentLine} d="M63 137h-1a3 3 0 0 1-3-3v-14a3 3 0 0 1 3-3h10a3 3 0 0 1 3 3v1" />
      <rect className={styles.accentLine} x="64" y="122" width="16" height="21" rx="3" />
      <g className={styles.linkLabel}>
        {twoLines(labels.copy, 28, 130).map(({ text, y }) => (
          <text key={y} x="94" y={y}>
            {text}
          </text>
        ))}
      </g>
      <path className={styles.pointer} d="M376 136v30l7-6.5l5.5 12.5l6-2.6l-5.5-12.4h9.5Z" />

      {rows.map(({ y, name, parts }) => (
        <g key={y}>
          <rect className={styles.strongPlaceholder} x="44" y={y} width={name} height="8" rx="4" />
          {parts.map(([x, width]) => (
            <rect key={x} className={styles.placeholder} x={x} y={y} width={width} height="8" rx="4" />
          ))}
        </g>
      ))}
    </svg>
  )
}
