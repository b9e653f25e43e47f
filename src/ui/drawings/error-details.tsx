// A sign-in page with an error message; the three dots at its foot open a panel with the details of the error.

import { Bar } from './bar.tsx'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { IdLine } from './id-line.tsx'
import { Label } from './label.tsx'
import { Failure } from './pictograms.tsx'

export function ErrorDetails({ labels }: DrawingProps) {
  return (
    <Drawing>
      <rect className={styles.card} x="24" y="24" width="432" height="168" rx="8" />
      <Bar x={44} y={42} width={104} strong />
      <rect className={styles.alert} x="44" y="64" width="392" height="60" rx="8" />
      <Failure x={68} y={94} />
      <Label text={labels.message} x={90} middle={94} width={334} look="danger" />

      <path className={styles.rule} d="M25 138h430" />
      <Label text={labels.more} x={366} middle={165} width={322} anchor="end" />
      <path className={styles.accentLine} d="M376 165h20M390 159l6 6l-6 6" />
      <circle className={styles.chosen} cx="424" cy="165" r="19" />
      <g className={styles.accent}>
        <circle cx="416" cy="165" r="2.5" />
        <circle cx="424" cy="165" r="2.5" />
        <circle cx="432" cy="165" r="2.5" />
      </g>

      <path
        className={styles.card}
        d="M32 208H412l12-12l12 12H448a8 8 0 0 1 8 8V324a8 8 0 0 1-8 8H32a8 8 0 0 1-8-8V216a8 8 0 0 1 8-8Z"
      />
      <Label text={labels.details} x={44} middle={239} width={392} />
      <IdLine x={124} y={270} name={64} />
      <IdLine x={124} y={288} name={52} />
      <IdLine x={124} y={306} name={64} />
    </Drawing>
  )
}
