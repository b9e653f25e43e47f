// Two browser windows: the sign-in page for work, with its address and a tick, and the personal one, crossed out.

import { Badge } from './badge.tsx'
import { Bar } from './bar.tsx'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { Label } from './label.tsx'
import { Briefcase, Padlock, Person } from './pictograms.tsx'

export function SignInPage({ labels }: DrawingProps) {
  return (
    <Drawing>
      <rect className={styles.card} x="24" y="24" width="296" height="228" rx="8" />
      <path className={styles.rule} d="M25 80h294" />
      <rect className={styles.chosen} x="36" y="36" width="272" height="32" rx="8" />
      <Padlock x={54} y={53} />
      <Label text={labels.address} x={70} middle={52} width={228} lines={1} look="plain" />
      <Briefcase x={172} y={122} />
      <rect className={styles.key} x="100" y="160" width="144" height="28" rx="8" />
      <Bar x={112} y={170} width={72} />
      <rect className={styles.strongBar} x="100" y="198" width="144" height="24" rx="8" />
      <Badge x={172} y={252} kind="good" />
      <Label text={labels.work} x={172} middle={306} width={280} anchor="centre" />

      <rect className={styles.quietCard} x="336" y="64" width="120" height="188" rx="8" />
      <path className={styles.rule} d="M337 104h118" />
      <rect className={styles.sunken} x="346" y="74" width="100" height="20" rx="8" />
      <Bar x={356} y={80} width={56} />
      <Person x={396} y={140} />
      <rect className={styles.key} x="356" y="184" width="80" height="24" rx="8" />
      <Badge x={396} y={252} kind="danger" />
      <Label text={labels.personal} x={396} middle={306} width={136} look="plain" anchor="centre" lines={3} />
    </Drawing>
  )
}
