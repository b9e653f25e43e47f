// One sign-in of the log: its five tabs, two side by side, and in the first of them the reason why it failed.

import { useState } from 'react'
import { Bar } from './bar.tsx'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { Label } from './label.tsx'
import { Cross, Failure } from './pictograms.tsx'

export function EventTabs({ labels }: DrawingProps) {
  const [openTab, setOpenTab] = useState({ width: 0, bottom: 0 })
  return (
    <Drawing>
      <rect className={styles.card} x="24" y="24" width="432" height="308" rx="8" />
      <Bar x={44} y={42} width={152} strong />
      <Cross x={430} y={46} />

      <Label text={labels.basic} x={44} middle={78} width={176} onSet={setOpenTab} />
      <rect className={styles.accent} x="40" y={openTab.bottom + 7} width={openTab.width + 8} height="4" rx="2" />
      <Tab x={236} middle={78} label={labels.location} />
      <Tab x={44} middle={128} label={labels.device} />
      <Tab x={236} middle={128} label={labels.authentication} />
      <Tab x={44} middle={178} label={labels.policy} />
      <path className={styles.rule} d="M25 206h430" />

      <Bar x={44} y={218} width={72} strong />
      <Bar x={156} y={218} width={180} />
      <rect className={styles.alert} x="36" y="236" width="408" height="56" rx="8" />
      <Failure x={58} y={264} />
      <Label text={labels.reason} x={80} middle={264} width={352} look="danger" />
      <Bar x={44} y={306} width={56} strong />
      <Bar x={156} y={306} width={120} />
    </Drawing>
  )
}

interface TabProps {
  readonly x: number
  readonly middle: number
  readonly label: string | undefined
}

function Tab({ x, middle, label }: TabProps) {
  return <Label text={label} x={x} middle={middle} width={x < 200 ? 176 : 204} look="plain" />
}
