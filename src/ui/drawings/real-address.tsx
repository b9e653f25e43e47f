// The address bar of a browser: the name of the host counts, what comes after its first slash does not.

import { useState } from 'react'
import { Bar } from './bar.tsx'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { Label } from './label.tsx'
import { Padlock } from './pictograms.tsx'

const start = 82
const widest = 304

export function RealAddress({ labels }: DrawingProps) {
  const [{ width }, setHost] = useState({ width: 0, bottom: 0 })
  const end = start + width
  return (
    <Drawing>
      <rect className={styles.card} x="24" y="24" width="432" height="308" rx="8" />
      <g className={styles.bar}>
        <circle cx="44" cy="44" r="5" />
        <circle cx="60" cy="44" r="5" />
        <circle cx="76" cy="44" r="5" />
      </g>
      <rect className={styles.key} x="40" y="64" width="400" height="52" rx="8" />
      <Padlock x={62} y={90} />
      <Label text={labels.address} x={start} middle={89} width={widest} lines={1} onSet={setHost} />
      <rect className={styles.accent} x={start} y="103" width={width} height="4" rx="2" />
      <path className={styles.softLine} d={`M${end + 6} 98l6-16`} />
      <Bar x={end + 18} y={86} width={Math.max(422 - end - 18, 20)} strong />

      <path className={styles.accentLine} d="M160 116v28" />
      <rect className={styles.chosen} x="40" y="144" width="240" height="80" rx="8" />
      <circle className={styles.accentLine} cx="64" cy="180" r="10" />
      <path className={styles.thickAccentLine} d="M72 188l8 8" />
      <Label text={labels.host} x={94} middle={184} width={176} lines={3} />
      <path className={styles.softLine} d={`M${(end + 440) / 2} 116v28`} />
      <rect className={styles.key} x="296" y="144" width="144" height="80" rx="8" />
      <Label text={labels.rest} x={368} middle={184} width={128} lines={3} look="soft" anchor="centre" />

      <path className={styles.rule} d="M25 244h430" />
      <Bar x={176} y={264} width={96} strong />
      <rect className={styles.key} x="144" y="284" width="192" height="28" rx="8" />
      <Bar x={156} y={294} width={88} />
    </Drawing>
  )
}
