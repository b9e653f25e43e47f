// A sign-in page that shows a number, and a phone with the box to type it into; below the box, two ways to answer.

import { Bar } from './bar.tsx'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { Label } from './label.tsx'

export function NumberMatching({ labels }: DrawingProps) {
  return (
    <Drawing>
      <rect className={styles.card} x="24" y="24" width="208" height="208" rx="8" />
      <path className={styles.rule} d="M25 64h206" />
      <rect className={styles.sunken} x="36" y="34" width="184" height="20" rx="8" />
      <Bar x={48} y={40} width={104} />
      <Bar x={40} y={82} width={128} strong />
      <rect className={styles.chosen} x="40" y="106" width="176" height="84" rx="8" />
      <text className={`${styles.number} ${styles.centre}`} x="128" y="171">
        {labels.number}
      </text>
      <Bar x={40} y={206} width={152} />
      <Label text={labels.page} x={128} middle={284} width={208} lines={4} anchor="centre" />

      <rect className={styles.card} x="264" y="24" width="192" height="308" rx="20" />
      <rect className={styles.bar} x="336" y="34" width="48" height="6" rx="3" />
      <Label text={labels.phone} x={360} middle={84} width={160} lines={3} anchor="centre" />
      <rect className={styles.chosen} x="280" y="122" width="160" height="52" rx="8" />
      <path className={styles.accentLine} d="M222 148h50M266 142l6 6l-6 6" />
      <path className={styles.caret} d="M360 136v24" />
      <rect className={styles.accent} x="279" y="185" width="162" height="54" rx="9" />
      <Label text={labels.yes} x={360} middle={212} width={144} look="onAccent" anchor="centre" />
      <rect className={styles.quietCard} x="280" y="250" width="160" height="66" rx="8" />
      <Label text={labels.deny} x={360} middle={283} width={146} lines={3} look="plain" anchor="centre" />
    </Drawing>
  )
}
