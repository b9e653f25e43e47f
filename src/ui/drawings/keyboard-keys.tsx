import type { ReactNode } from 'react'
import styles from './drawings.module.css'
import { Label } from './label.tsx'
import { ShiftArrow } from './pictograms.tsx'

interface Props {
  readonly capsLock: string | undefined
  /** Where the middle of its name is: the light beside it is on the left or on the right. */
  readonly nameX: number
  /** How wide the keys of the lowest row are; the last one is the space bar. */
  readonly lowest: readonly number[]
  readonly children: ReactNode
}

const letterRows = [
  { y: 206, starts: [248, 296, 344, 392, 440] },
  { y: 254, starts: [272, 320, 368, 416] },
]

/** The lower left part of a keyboard, from x 24, y 194, with the Caps Lock key as the one that counts. */
export function KeyboardKeys({ capsLock, nameX, lowest, children }: Props) {
  const startOf = (key: number) => lowest.slice(0, key).reduce((start, width) => start + width + 6, 36)
  return (
    <>
      <rect className={styles.card} x="24" y="194" width="480" height="200" rx="8" />
      {letterRows.map(({ y, starts }) =>
        starts.map((x) => <rect key={x} className={styles.key} x={x} y={y} width="42" height="42" rx="8" />),
      )}
      {lowest.map((width, key) => (
        <rect key={startOf(key)} className={styles.key} x={startOf(key)} y="302" width={width} height="42" rx="8" />
      ))}
      <rect className={styles.key} x="36" y="254" width="230" height="42" rx="8" />
      <ShiftArrow x={62} y={277} />
      <rect className={styles.chosen} x="36" y="206" width="206" height="42" rx="8" />
      <Label text={capsLock} x={nameX} middle={227} width={140} anchor="centre" />
      {children}
    </>
  )
}
