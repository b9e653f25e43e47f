// The admin center: the menu at the left, the users with one of them picked, and that user's panel with the reset.

import { Bar } from './bar.tsx'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { Label } from './label.tsx'
import { Cross, Person } from './pictograms.tsx'
import { Pointer } from './pointer.tsx'

export function AdminReset({ labels }: DrawingProps) {
  return (
    <Drawing>
      <rect className={styles.card} x="24" y="24" width="432" height="308" rx="8" />
      <path className={styles.rule} d="M172 25v306" />
      <Bar x={44} y={44} width={72} strong />
      <Bar x={44} y={80} width={48} />
      <rect className={styles.sunken} x="32" y="104" width="132" height="76" rx="8" />
      <rect className={styles.accent} x="32" y="116" width="4" height="52" rx="2" />
      <Label text={labels.users} x={46} middle={142} width={112} lines={3} />
      <Bar x={44} y={200} width={72} />
      <Bar x={44} y={228} width={56} />
      <Bar x={44} y={256} width={64} />

      <ListRow y={56} name={112} />
      <path className={styles.rule} d="M173 76h282" />
      <rect className={styles.picked} x="173" y="77" width="282" height="60" />
      <rect className={styles.accent} x="188" y="98" width="18" height="18" rx="4" />
      <path className={styles.badgeLine} d="M192 107l4 4l7-8" />
      <Label text={labels.user} x={220} middle={107} width={220} />
      <path className={styles.rule} d="M173 138h282" />
      <ListRow y={158} name={88} />
      <path className={styles.rule} d="M173 178h282" />
      <ListRow y={198} name={104} />

      <path className={styles.card} d="M240 166H456V324a8 8 0 0 1-8 8H240Z" />
      <Person x={276} y={202} accent />
      <Bar x={308} y={192} width={84} strong />
      <Bar x={308} y={210} width={56} />
      <Cross x={434} y={188} />
      <rect className={styles.chosen} x="256" y="244" width="180" height="60" rx="8" />
      <Label text={labels.reset} x={346} middle={274} width={156} anchor="centre" />
      <Pointer x={422} y={292} />
    </Drawing>
  )
}

function ListRow({ y, name }: { readonly y: number; readonly name: number }) {
  return (
    <>
      <rect className={styles.key} x="189" y={y - 8} width="16" height="16" rx="4" />
      <Bar x={220} y={y - 4} width={name} />
      <Bar x={360} y={y - 4} width={72} />
    </>
  )
}
