// The open details of an error: a code, two long ids and the time. The link above them copies them all.

import { Bar } from './bar.tsx'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { IdLine } from './id-line.tsx'
import { Label } from './label.tsx'
import { Clipboard, Cross } from './pictograms.tsx'
import { Pointer } from './pointer.tsx'

export function CopyInfo({ labels }: DrawingProps) {
  return (
    <Drawing>
      <rect className={styles.card} x="24" y="24" width="432" height="308" rx="8" />
      <Label text={labels.title} x={44} middle={62} width={350} />
      <Cross x={430} y={58} />

      <rect className={styles.chosen} x="44" y="108" width="352" height="60" rx="8" />
      <Clipboard x={69} y={138} />
      <Label text={labels.copy} x={94} middle={138} width={280} look="link" />
      <Pointer x={376} y={144} />

      <Bar x={44} y={204} width={56} strong />
      <Bar x={156} y={204} width={56} />
      <IdLine x={156} y={234} name={72} />
      <IdLine x={156} y={264} name={80} />
      <Bar x={44} y={294} width={60} strong />
      <Bar x={156} y={294} width={80} />
      <Bar x={244} y={294} width={56} />
    </Drawing>
  )
}
