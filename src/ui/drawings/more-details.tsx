// An error page without access; below its message, a link opens the details of the error.

import { Bar } from './bar.tsx'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { Label } from './label.tsx'
import { Pointer } from './pointer.tsx'

export function MoreDetails({ labels }: DrawingProps) {
  return (
    <Drawing>
      <rect className={styles.card} x="24" y="24" width="432" height="308" rx="8" />
      <Bar x={44} y={46} width={104} strong />
      <circle className={styles.danger} cx="62" cy="112" r="18" />
      <path className={styles.badgeLine} d="M54 112h16" />
      <Label text={labels.message} x={94} middle={112} width={340} />
      <Bar x={94} y={154} width={328} />
      <Bar x={94} y={176} width={208} />

      <path className={styles.rule} d="M25 220h430" />
      <rect className={styles.chosen} x="44" y="244" width="264" height="60" rx="8" />
      <Label text={labels.more} x={60} middle={274} width={216} look="link" />
      <Pointer x={284} y={280} />
    </Drawing>
  )
}
