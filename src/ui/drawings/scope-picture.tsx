// Who is met, one person or many, against where, in one app or in all: four fields, each with its people and apps.

import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { Label } from './label.tsx'
import { Person } from './pictograms.tsx'

export function ScopePicture({ labels }: DrawingProps) {
  return (
    <Drawing>
      <Label text={labels.oneUser} x={228} middle={54} width={138} lines={3} anchor="centre" />
      <Label text={labels.manyUsers} x={384} middle={54} width={138} lines={3} anchor="centre" />
      <Label text={labels.oneApp} x={142} middle={154} width={116} lines={4} anchor="end" />
      <Label text={labels.allApps} x={142} middle={278} width={116} lines={4} anchor="end" />
      <Field x={156} y={96} />
      <Field x={312} y={96} many />
      <Field x={156} y={220} all />
      <Field x={312} y={220} many all />
    </Drawing>
  )
}

interface FieldProps {
  readonly x: number
  readonly y: number
  readonly many?: boolean
  readonly all?: boolean
}

const behind = [
  [-14, -6],
  [14, -6],
] as const

function Field({ x, y, many = false, all = false }: FieldProps) {
  const tiles = all ? [-15, 15].flatMap((dx) => [-15, 15].map((dy) => [dx, dy] as const)) : [[0, 0] as const]
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className={styles.card} width="144" height="112" rx="8" />
      {many && behind.map(([dx, dy]) => <Person key={dx} x={42 + dx} y={56 + dy} />)}
      <g className={styles.cutOut}>
        <Person x={42} y={58} accent />
      </g>
      {tiles.map(([dx, dy]) => (
        <g key={`${dx} ${dy}`} transform={`translate(${108 + dx} ${56 + dy})`}>
          <rect className={styles.chosen} x="-12" y="-12" width="24" height="24" rx="5" />
          <path className={styles.accentLine} d="M-11-4h22" />
        </g>
      ))}
    </g>
  )
}
