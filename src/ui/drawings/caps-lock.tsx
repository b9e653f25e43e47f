// The left part of a keyboard with the Caps Lock key and its light; below it, the keyboard language beside the clock.

import styles from './drawings.module.css'
import { twoLines } from './two-lines.ts'

interface Props {
  readonly labels: Readonly<Record<string, string>>
}

// Where the letter keys of a row begin: each row is set a little further to the right, as on a keyboard.
const rows = [
  { y: 80, starts: [208, 262, 316, 370, 424] },
  { y: 136, starts: [236, 290, 344, 398, 452] },
  { y: 192, starts: [260, 314, 368, 422] },
]

export function CapsLock({ labels }: Props) {
  return (
    <svg className={styles.drawing} viewBox="8 4 464 340" aria-hidden="true" focusable="false">
      <rect className={styles.stage} x="8" y="4" width="464" height="340" rx="8" />

      <rect className={styles.card} x="24" y="68" width="480" height="184" rx="8" />
      {rows.map(({ y, starts }) =>
        starts.map((x) => <rect key={x} className={styles.key} x={x} y={y} width="46" height="48" rx="8" />),
      )}
      <rect className={styles.key} x="36" y="80" width="164" height="48" rx="8" />
      <path className={styles.softLine} d="M52 104h18M64 98l6 6l-6 6M76 97v14" />
      <rect className={styles.key} x="36" y="192" width="216" height="48" rx="8" />
      <path className={styles.softLine} d="M64 206l-11 11h6v8h10v-8h6Z" />

      <rect className={styles.chosen} x="36" y="136" width="192" height="48" rx="8" />
      <g className={`${styles.strongLabel} ${styles.centred}`}>
        {twoLines(labels.key, 14, 160).map(({ text, y }) => (
          <text key={y} x="115" y={y}>
            {text}
          </text>
        ))}
      </g>

      <path className={styles.accentLine} d="M204 52v103" />
      <circle className={styles.halo} cx="204" cy="160" r="10" />
      <circle className={styles.accent} cx="204" cy="160" r="5" />
      <g className={`${styles.strongLabel} ${styles.centred}`}>
        {twoLines(labels.light, 34, 34).map(({ text, y }) => (
          <text key={y} x="204" y={y}>
            {text}
          </text>
        ))}
      </g>

      <rect className={styles.card} x="-24" y="276" width="480" height="52" rx="8" />
      <rect className={styles.placeholder} x="24" y="290" width="24" height="24" rx="6" />
      <g className={`${styles.strongLabel} ${styles.toEnd}`}>
        {twoLines(labels.language, 24, 302).map(({ text, y }) => (
          <text key={y} x="312" y={y}>
            {text}
          </text>
        ))}
      </g>
      <path className={styles.accentLine} d="M322 302h20M336 296l6 6l-6 6" />
      <rect className={styles.chosen} x="350" y="285" width="54" height="34" rx="8" />
      <text className={`${styles.strongLabel} ${styles.centred}`} x="377" y="308">
        ENG
      </text>
      <circle className={styles.softLine} cx="430" cy="302" r="12" />
      <path className={styles.softLine} d="M430 295v7l5 3" />
    </svg>
  )
}
