// Two sign-in pages side by side, each with the sign that tells it apart: work with a tick, personal crossed out.

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
  const middle = x + 104
  const Sign = isWork ? Briefcase : Person
  return (
    <>
      <rect className={isWork ? styles.card : styles.quietCard} x={x} y="24" width="208" height="220" rx="8" />
      <path className={styles.rule} d={`M${x + 1} 64h206`} />
      <rect className={styles.sunken} x={x + 12} y="34" width="184" height="20" rx="8" />
      <Bar x={x + 24} y={40} width={96} />
      <Sign x={middle} y={96} />
      <rect className={isWork ? styles.chosen : styles.key} x={x + 12} y="128" width="184" height="76" rx="8" />
      <Label text={hint} x={middle} middle={166} width={164} lines={3} look="plain" anchor="centre" />
      <Badge x={middle} y={244} kind={isWork ? 'good' : 'danger'} />
      <Label text={title} x={middle} middle={304} width={204} lines={3} anchor="centre" />
    </>
  )
}
