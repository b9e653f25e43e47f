// Four places that may keep an old password: the phone, the mail program, the wireless network and the computer.

import type { ReactNode } from 'react'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { Label } from './label.tsx'

export function StoredPasswords({ labels }: DrawingProps) {
  return (
    <Drawing>
      <Place x={24} y={24} label={labels.phone}>
        <rect className={styles.device} x="-16" y="-28" width="32" height="56" rx="7" />
        <path className={styles.softLine} d="M-4-22h8" />
      </Place>
      <Place x={248} y={24} label={labels.mail}>
        <rect className={styles.device} x="-32" y="-22" width="64" height="46" rx="6" />
        <path className={styles.softLine} d="M-30-18l30 24l30-24" />
      </Place>
      <Place x={24} y={186} label={labels.wifi}>
        <path className={styles.waves} d="M-30-6a43 43 0 0 1 60 0M-19 6a27 27 0 0 1 38 0" />
        <circle className={styles.strongBar} cy="20" r="6" />
      </Place>
      <Place x={248} y={186} label={labels.computer}>
        <rect className={styles.device} x="-32" y="-26" width="64" height="42" rx="6" />
        <path className={styles.softLine} d="M0 16v10M-16 27h32" />
      </Place>
    </Drawing>
  )
}

interface PlaceProps {
  readonly x: number
  readonly y: number
  readonly label: string | undefined
  readonly children: ReactNode
}

/** A card of 208 × 146 with a device that keeps a key. */
function Place({ x, y, label, children }: PlaceProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className={styles.card} width="208" height="146" rx="8" />
      <g transform="translate(104 44)">
        {children}
        <circle className={`${styles.accent} ${styles.keyEdge}`} cx="30" cy="18" r="14" />
        <path className={styles.keyLine} d="M28 20l7-7M32 16l3 3" />
        <circle className={styles.keyLine} cx="26" cy="22" r="3.5" />
      </g>
      <Label text={label} x={104} middle={110} width={188} lines={3} anchor="centre" />
    </g>
  )
}
