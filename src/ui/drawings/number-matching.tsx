// A sign-in page that shows a number, and a phone with the box to type it into; below the box, the button to refuse.

import { Bar } from './bar.tsx'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { Label } from './label.tsx'

export function NumberMatching({ labels }: DrawingProps) {
  return (
    <Drawing>
      <rect className={styles.card} x="24" y="24" width="232" height="216" rx="8" />
      <path className={styles.rule} d="M25 64h230" />
      <rect className={styles.sunken} x="36" y="34" width="208" height="20" rx="8" />
      <Bar x={48} y={40} width={112} />
      <Bar x={44} y={84} width={140} strong />
      <Bar x={44} y={104} width={176} />
      <rect className={styles.chosen} x="44" y="128" width="192" height="92" rx="8" />
      <text className={`${styles.number} ${styles.centre}`} x="140" y="197">
        {labels.number}
      </text>
      <Label text={labels.page} x={140} middle={288} width={228} lines={3} anchor="centre" />

      <rect className={styles.card} x="288" y="24" width="168" height="308" rx="20" />
      <rect className={styles.bar} x="348" y="34" width="48" height="6" rx="3" />
      <Label text={labels.phone} x={372} middle={92} width={140} lines={3} anchor="centre" />
      <rect className={styles.chosen} x="304" y="142" width="136" height="60" rx="8" />
      <path className={styles.accentLine} d="M242 172h54M290 166l6 6l-6 6" />
      <path className={styles.caret} d="M372 158v28" />
      <rect className={styles.key} x="304" y="214" width="136" height="28" rx="8" />
      <Bar x={352} y={224} width={40} />
      <rect className={styles.refuse} x="304" y="252" width="136" height="68" rx="8" />
      <Label text={labels.deny} x={372} middle={286} width={122} lines={3} look="danger" anchor="centre" />
    </Drawing>
  )
}
