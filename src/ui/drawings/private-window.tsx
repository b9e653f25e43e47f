// Four browsers, each with a private window: its frame is dark, and each browser marks it in its own way.

import type { ReactNode } from 'react'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { Label } from './label.tsx'

export function PrivateWindow({ labels }: DrawingProps) {
  return (
    <Drawing>
      <Browser x={24} y={24} label={labels.edge}>
        <path className={styles.nightLine} d="M22 40h-11M15 36l-4 4l4 4" />
        <rect className={styles.nightBar} x="30" y="32" width="104" height="16" rx="8" />
        <rect className={styles.accent} x="142" y="30" width="56" height="20" rx="10" />
        <circle className={styles.surface} cx="152" cy="40" r="5" />
        <rect className={styles.surface} x="162" y="37" width="28" height="6" rx="3" />
      </Browser>
      <Browser x={248} y={24} label={labels.chrome}>
        <rect className={styles.nightBar} x="10" y="32" width="148" height="16" rx="8" />
        <path className={styles.nightMark} d="M174 39l3-9h14l3 9Z" />
        <path className={styles.nightLine} d="M170 40h28" />
        <circle className={styles.nightLine} cx="178" cy="47" r="3.5" />
        <circle className={styles.nightLine} cx="190" cy="47" r="3.5" />
      </Browser>
      <Browser x={24} y={186} label={labels.firefox}>
        <rect className={styles.nightBar} x="10" y="32" width="148" height="16" rx="8" />
        <path
          className={styles.nightMark}
          fillRule="evenodd"
          d="M168 33c6-3 10 1 16 1s10-4 16-1c2 8-2 16-8 16c-4 0-5-4-8-4s-4 4-8 4c-6 0-10-8-8-16Z
            M173 39c2-2 6-2 8 1c-2 2-6 2-8-1ZM195 39c-2-2-6-2-8 1c2 2 6 2 8-1Z"
        />
      </Browser>
      <Browser x={248} y={186} label={labels.safari} centred>
        <rect className={styles.nightBar} x="46" y="32" width="116" height="16" rx="8" />
        <path className={styles.nightLine} d="M190 35v10M185 40h10" />
      </Browser>
    </Drawing>
  )
}

interface BrowserProps {
  readonly x: number
  readonly y: number
  readonly label: string | undefined
  readonly centred?: boolean
  readonly children: ReactNode
}

/** A window of 208 × 146 with its tab, or with buttons at the left as on a Mac. */
function Browser({ x, y, label, centred = false, children }: BrowserProps) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect className={styles.card} width="208" height="146" rx="8" />
      <path className={styles.night} d="M0 56V8a8 8 0 0 1 8-8H200a8 8 0 0 1 8 8V56Z" />
      {centred ? (
        <g className={styles.nightMark}>
          <circle cx="14" cy="14" r="4" />
          <circle cx="27" cy="14" r="4" />
          <circle cx="40" cy="14" r="4" />
        </g>
      ) : (
        <>
          <path className={styles.nightBar} d="M10 24V14a6 6 0 0 1 6-6H84a6 6 0 0 1 6 6V24Z" />
          <path className={styles.nightLine} d="M186 10l8 8M194 10l-8 8" />
        </>
      )}
      {children}
      <Label text={label} x={104} middle={101} width={184} lines={3} anchor="centre" />
    </g>
  )
}
