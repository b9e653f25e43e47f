// The top of a Mac's screen with the input menu in the menu bar; below it, the caps lock key with its light.

import { Bar } from './bar.tsx'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { KeyboardKeys } from './keyboard-keys.tsx'
import { Label } from './label.tsx'
import { Waves } from './pictograms.tsx'

export function MacKeyboard({ labels }: DrawingProps) {
  return (
    <Drawing>
      <rect className={styles.card} x="-20" y="24" width="476" height="116" rx="12" />
      <path className={styles.rule} d="M8 66h447" />
      <circle className={styles.strongBar} cx="36" cy="45" r="8" />
      <Bar x={56} y={41} width={52} strong />
      <Bar x={120} y={41} width={36} />
      <Bar x={168} y={41} width={36} />
      <rect className={styles.chosen} x="276" y="30" width="36" height="30" rx="8" />
      <path className={styles.inkLine} d="M287 52l7-15l7 15M289.5 47h9" />
      <Waves x={340} y={45} />
      <Bar x={368} y={41} width={68} strong />
      <path className={styles.accentLine} d="M294 88v-18M288 76l6-6l6 6" />
      <Label text={labels.language} x={294} middle={114} width={316} anchor="centre" />

      <KeyboardKeys capsLock={labels.key} nameX={150} lowest={[44, 44, 44, 62, 300]}>
        <path className={styles.accentLine} d="M54 190v29" />
        <circle className={styles.light} cx="54" cy="227" r="7" />
        <path className={styles.softLine} d="M58 314a9 9 0 1 0 .01 0c-6 5-6 13 0 18c6-5 6-13 0-18M49 323h18" />
        <path className={styles.softLine} d="M102 326l6-7l6 7" />
        <path className={styles.softLine} d="M149 318h5l7 11h6M160 318h7" />
        <path
          className={styles.softLine}
          d="M212 319h10v9h-10ZM212 319h-3.5a3.5 3.5 0 1 1 3.5-3.5ZM222 319v-3.5a3.5 3.5 0 1 1 3.5 3.5Z
            M212 328v3.5a3.5 3.5 0 1 1-3.5-3.5ZM222 328h3.5a3.5 3.5 0 1 1-3.5 3.5Z"
        />
      </KeyboardKeys>
      <Label text={labels.light} x={40} middle={166} width={400} />
    </Drawing>
  )
}
