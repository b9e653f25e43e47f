// The open details of an error: the link that copies them all, and at the foot the one that turns flagging on.

import { Bar } from './bar.tsx'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { IdLine } from './id-line.tsx'
import { Label } from './label.tsx'
import { Clipboard, Cross } from './pictograms.tsx'
import { Pointer } from './pointer.tsx'

export function Flagging({ labels }: DrawingProps) {
  return (
    <Drawing>
      <rect className={styles.card} x="24" y="24" width="432" height="308" rx="8" />
      <Label text={labels.title} x={44} middle={62} width={350} />
      <Cross x={430} y={58} />

      <Clipboard x={55} y={118} />
      <Label text={labels.copy} x={80} middle={118} width={350} look="link" />
      <IdLine x={156} y={156} name={72} />
      <IdLine x={156} y={178} name={80} />
      <Bar x={44} y={200} width={60} strong />
      <Bar x={156} y={200} width={80} />
      <Bar x={244} y={200} width={56} />

      <path className={styles.rule} d="M25 230h430" />
      <rect className={styles.chosen} x="44" y="250" width="352" height="60" rx="8" />
      <path className={styles.accentLine} d="M62 295v-30" />
      <path className={styles.accent} d="M62 265c6-4 12 4 20 0v16c-8 4-14-4-20 0Z" />
      <Label text={labels.flag} x={98} middle={280} width={270} look="link" />
      <Pointer x={376} y={286} />
    </Drawing>
  )
}
