// One sign-in of the log: its five tabs, on two rows, and in the first of them the reason why it failed.

import { Bar } from './bar.tsx'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { Label } from './label.tsx'
import { Cross, Failure } from './pictograms.tsx'

export function EventTabs({ labels }: DrawingProps) {
  return (
    <Drawing>
      <rect className={styles.card} x="24" y="24" width="432" height="308" rx="8" />
      <Bar x={44} y={42} width={152} strong />
      <Cross x={430} y={46} />

      <Tab x={44} middle={96} width={116} label={labels.basic} look="strong" />
      <rect className={styles.accent} x="44" y="130" width="116" height="4" rx="2" />
      <Tab x={184} middle={96} width={116} label={labels.location} />
      <Tab x={320} middle={96} width={120} label={labels.device} />
      <path className={styles.rule} d="M25 136h430" />
      <Tab x={44} middle={170} width={204} label={labels.authentication} />
      <Tab x={264} middle={170} width={176} label={labels.policy} />
      <path className={styles.rule} d="M25 204h430" />

      <Bar x={44} y={222} width={72} strong />
      <Bar x={156} y={222} width={180} />
      <rect className={styles.alert} x="36" y="244" width="408" height="56" rx="8" />
      <Failure x={58} y={272} />
      <Label text={labels.reason} x={80} middle={272} width={352} look="danger" />
      <Bar x={44} y={312} width={56} strong />
      <Bar x={156} y={312} width={120} />
    </Drawing>
  )
}

interface TabProps {
  readonly x: number
  readonly middle: number
  readonly width: number
  readonly label: string | undefined
  readonly look?: 'plain' | 'strong'
}

function Tab({ x, middle, width, label, look = 'plain' }: TabProps) {
  return <Label text={label} x={x} middle={middle} width={width} lines={3} look={look} />
}
