// The left part of a keyboard with the Caps Lock key and its light; below it, the keyboard language beside the clock.

import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { Label } from './label.tsx'
import { Clock, LanguageCode, ShiftArrow } from './pictograms.tsx'

// Where the letter keys of a row begin: each row is set a little further to the right, as on a keyboard.
const rows = [
  { y: 84, starts: [208, 262, 316, 370, 424] },
  { y: 140, starts: [236, 290, 344, 398, 452] },
  { y: 196, starts: [260, 314, 368, 422] },
]

export function CapsLock({ labels }: DrawingProps) {
  return (
    <Drawing>
      <rect className={styles.card} x="24" y="72" width="480" height="184" rx="8" />
      {rows.map(({ y, starts }) =>
        starts.map((x) => <rect key={x} className={styles.key} x={x} y={y} width="46" height="48" rx="8" />),
      )}
      <rect className={styles.key} x="36" y="84" width="164" height="48" rx="8" />
      <path className={styles.softLine} d="M52 108h18M64 102l6 6l-6 6M76 101v14" />
      <rect className={styles.key} x="36" y="196" width="216" height="48" rx="8" />
      <ShiftArrow x={64} y={220} />

      <rect className={styles.chosen} x="36" y="140" width="192" height="48" rx="8" />
      <Label text={labels.key} x={116} middle={164} width={144} anchor="centre" />

      <path className={styles.accentLine} d="M208 60v96" />
      <circle className={styles.light} cx="208" cy="164" r="7" />
      <Label text={labels.light} x={208} middle={36} width={360} anchor="centre" />

      <rect className={styles.card} x="-24" y="280" width="480" height="52" rx="8" />
      <rect className={styles.bar} x="24" y="294" width="24" height="24" rx="6" />
      <Label text={labels.language} x={312} middle={306} width={250} anchor="end" />
      <path className={styles.accentLine} d="M322 306h20M336 300l6 6l-6 6" />
      <rect className={styles.chosen} x="350" y="289" width="54" height="34" rx="8" />
      <LanguageCode x={377} y={306} />
      <Clock x={430} y={306} />
    </Drawing>
  )
}
