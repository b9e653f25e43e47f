// The log of sign-ins: three filters above the list, and in the list the failed attempt that counts.

import { Bar } from './bar.tsx'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { Label } from './label.tsx'
import { Failure } from './pictograms.tsx'

export function LogFilters({ labels }: DrawingProps) {
  return (
    <Drawing>
      <rect className={styles.card} x="24" y="24" width="432" height="308" rx="8" />
      <Pill x={40} y={40} label={labels.user} />
      <Pill x={244} y={40} label={labels.status} />
      <Pill x={40} y={100} label={labels.app} />
      <path className={styles.softLine} d="M248 118h20M252 125h12M256 132h4" />

      <rect className={styles.sunken} x="25" y="164" width="430" height="32" />
      <Bar x={72} y={176} width={64} strong />
      <Bar x={208} y={176} width={48} strong />
      <Bar x={340} y={176} width={72} strong />
      <LogRow y={214} />
      <rect className={styles.alert} x="25" y="232" width="430" height="60" />
      <path className={styles.rule} d="M25 232h430M25 292h430" />
      <Failure x={50} y={262} />
      <Label text={labels.row} x={72} middle={262} width={366} look="danger" />
      <LogRow y={312} />
    </Drawing>
  )
}

interface PillProps {
  readonly x: number
  readonly y: number
  readonly label: string | undefined
}

function Pill({ x, y, label }: PillProps) {
  return (
    <>
      <rect className={styles.chosen} x={x} y={y} width="196" height="52" rx="26" />
      <Label text={label} x={x + 98} middle={y + 26} width={172} anchor="centre" />
    </>
  )
}

function LogRow({ y }: { readonly y: number }) {
  return (
    <>
      <circle className={styles.danger} cx="50" cy={y} r="7" />
      <Bar x={72} y={y - 4} width={92} />
      <Bar x={208} y={y - 4} width={84} />
      <Bar x={340} y={y - 4} width={56} />
    </>
  )
}
