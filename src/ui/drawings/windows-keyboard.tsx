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
      <rect className={styles.card} x="-20" y="-20" width="476" height="156" rx="8" />
      <path className={styles.rule} d="M8 88h447" />
      <Squares x={40} y={112} />
      <rect className={styles.bar} x="62" y="100" width="24" height="24" rx="6" />
      <rect className={styles.bar} x="96" y="100" width="24" height="24" rx="6" />
      <path className={styles.softLine} d="M236 115l6-6l6 6" />
      <Label text={labels.language} x={292} middle={38} width={320} anchor="centre" />
      <path className={styles.accentLine} d="M292 64v20M286 78l6 6l6-6" />
      <rect className={styles.chosen} x="264" y="94" width="56" height="36" rx="8" />
      <LanguageCode x={292} y={112} />
      <Waves x={350} y={112} />
      <Bar x={384} y={102} width={52} strong />
      <Bar x={376} y={116} width={60} strong />

      <KeyboardKeys capsLock={labels.key} nameX={126} lowest={[66, 54, 66, 300]}>
        <path className={styles.accentLine} d="M224 188v31" />
        <circle className={styles.light} cx="224" cy="227" r="7" />
        <Squares x={135} y={323} />
      </KeyboardKeys>
      <Label text={labels.light} x={224} middle={164} width={400} anchor="centre" />
    </Drawing>
  )
}
