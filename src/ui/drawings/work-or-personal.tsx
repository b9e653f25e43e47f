// Two sign-in pages side by side, each with the account it is for: work with a tick, personal with a quiet cross.

import { Badge } from './badge.tsx'
import { Bar } from './bar.tsx'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { Label } from './label.tsx'
import { Briefcase, Person } from './pictograms.tsx'

export function WorkOrPersonal({ labels }: DrawingProps) {
  return (
    <Drawing>
      <Page x={24} hint={labels.workHint} title={labels.work} isWork />
      <Page x={248} hint={labels.personalHint} title={labels.personal} />
    </Drawing>
  )
}

interface PageProps {
  readonly x: number
  readonly hint: string | undefined
  readonly title: string | undefined
  readonly isWork?: boolean
}

function Page({ x, hint, title, isWork = false }: PageProps) {
  const middle = x + 100
  const Sign = isWork ? Briefcase : Person
  return (
    <>
      <rect className={isWork ? styles.card : styles.quietCard} x={x} y="32" width="200" height="300" rx="8" />
      <path className={styles.rule} d={`M${x + 1} 76h198`} />
      <rect className={styles.sunken} x={x + 12} y="44" width="144" height="20" rx="8" />
      <Bar x={x + 24} y={50} width={88} />
      <Sign x={middle} y={112} />
      <rect className={isWork ? styles.chosen : styles.key} x={x + 12} y="148" width="176" height="80" rx="8" />
      <Label text={title} x={middle} middle={188} width={160} lines={3} anchor="centre" />
      <Label text={hint} x={middle} middle={276} width={176} lines={4} look="soft" anchor="centre" />
      <Badge x={x + 190} y={42} kind={isWork ? 'chosen' : 'other'} />
    </>
  )
}
