// The corner of a Windows screen with the keyboard language beside the clock; below it, Caps Lock with its light.

import { Bar } from './bar.tsx'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { KeyboardKeys } from './keyboard-keys.tsx'
import { Label } from './label.tsx'
import { LanguageCode, Squares, Waves } from './pictograms.tsx'

export function WindowsKeyboard({ labels }: DrawingProps) {
  return (
    <Drawing>
      <rect className={styles.card} x="-20" y="24" width="476" height="116" rx="8" />
      <path className={styles.rule} d="M8 94h447" />
      <Squares x={40} y={117} />
      <rect className={styles.bar} x="62" y="105" width="24" height="24" rx="6" />
      <rect className={styles.bar} x="96" y="105" width="24" height="24" rx="6" />
      <path className={styles.softLine} d="M236 120l6-6l6 6" />
      <Label text={labels.language} x={292} middle={49} width={320} anchor="centre" />
      <path className={styles.accentLine} d="M292 72v18M286 84l6 6l6-6" />
      <rect className={styles.chosen} x="264" y="100" width="56" height="34" rx="8" />
      <LanguageCode x={292} y={117} />
      <Waves x={350} y={117} />
      <Bar x={384} y={107} width={52} strong />
      <Bar x={376} y={121} width={60} strong />

      <KeyboardKeys capsLock={labels.key} nameX={126} lowest={[66, 54, 66, 300]}>
        <path className={styles.accentLine} d="M224 188v31" />
        <circle className={styles.light} cx="224" cy="227" r="7" />
        <Squares x={135} y={323} />
      </KeyboardKeys>
      <Label text={labels.light} x={224} middle={164} width={400} anchor="centre" />
    </Drawing>
  )
}
