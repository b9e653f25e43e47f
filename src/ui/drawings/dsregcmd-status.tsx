// A terminal with the answer of a command: under the heading of a section, the two lines that matter.

import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { Label } from './label.tsx'

export function DsregcmdStatus({ labels }: DrawingProps) {
  return (
    <Drawing>
      <rect className={styles.night} x="24" y="24" width="432" height="308" rx="8" />
      <path className={styles.nightLine} d="M40 38l6 6l-6 6M50 51h10" />
      <path className={styles.nightLine} d="M372 44h10M426 39l10 10M436 39l-10 10" />
      <rect className={styles.nightLine} x="399" y="39" width="10" height="10" rx="2" />
      <path className={styles.nightRule} d="M25 62h430" />

      <path className={styles.nightDashes} d="M44 76h392M44 128h392" />
      <g className={styles.typed}>
        <Label text={labels.section} x={44} middle={102} width={392} look="onNight" />
        <rect className={styles.chosen} x="44" y="142" width="392" height="52" rx="8" />
        <Label text={labels.entra} x={60} middle={168} width={360} />
        <rect className={styles.chosen} x="44" y="226" width="392" height="52" rx="8" />
        <Label text={labels.domain} x={60} middle={252} width={360} />
      </g>
      <NightLine y={206} name={116} value={36} />
      <NightLine y={290} name={88} value={108} />
      <NightLine y={308} name={132} value={36} />
    </Drawing>
  )
}

interface LineProps {
  readonly y: number
  readonly name: number
  readonly value: number
}

/** A line of the answer: the names end where the values begin. */
function NightLine({ y, name, value }: LineProps) {
  return (
    <g className={styles.nightBar}>
      <rect x={220 - name} y={y} width={name} height="8" rx="4" />
      <rect x="244" y={y} width={value} height="8" rx="4" />
    </g>
  )
}
