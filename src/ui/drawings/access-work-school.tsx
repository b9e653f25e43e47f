// The settings of Windows: the account that is connected is unfolded, and below it stands the button with its details.

import { Bar } from './bar.tsx'
import { Drawing, type DrawingProps } from './drawing.tsx'
import styles from './drawings.module.css'
import { Label } from './label.tsx'
import { Briefcase } from './pictograms.tsx'
import { Pointer } from './pointer.tsx'

const menu = [
  { y: 96, width: 48 },
  { y: 128, width: 40 },
  { y: 192, width: 44 },
  { y: 224, width: 32 },
]

export function AccessWorkSchool({ labels }: DrawingProps) {
  return (
    <Drawing>
      <rect className={styles.card} x="24" y="24" width="432" height="308" rx="8" />
      <path className={styles.rule} d="M116 25v306" />
      <circle className={styles.bar} cx="52" cy="56" r="14" />
      <Bar x={74} y={52} width={30} />
      {menu.map(({ y, width }) => (
        <g key={y}>
          <rect className={styles.bar} x="40" y={y - 2} width="12" height="12" rx="3" />
          <Bar x={60} y={y} width={width} />
        </g>
      ))}
      <rect className={styles.sunken} x="32" y="150" width="76" height="28" rx="6" />
      <rect className={styles.accent} x="32" y="156" width="4" height="16" rx="2" />
      <rect className={styles.strongBar} x="42" y="158" width="12" height="12" rx="3" />
      <Bar x={62} y={160} width={36} strong />

      <Label text={labels.title} x={132} middle={60} width={310} />

      <rect className={styles.card} x="132" y="96" width="308" height="220" rx="8" />
      <Briefcase x={164} y={136} />
      <Label text={labels.connected} x={196} middle={136} width={204} lines={3} />
      <path className={styles.softLine} d="M412 139l7-7l7 7" />
      <path className={styles.rule} d="M133 176h306" />
      <Bar x={148} y={212} width={76} strong />
      <rect className={styles.chosen} x="248" y="190" width="176" height="52" rx="8" />
      <Label text={labels.info} x={336} middle={216} width={144} anchor="centre" />
      <Pointer x={410} y={230} />
      <Bar x={148} y={276} width={108} />
      <rect className={styles.key} x="328" y="264" width="96" height="32" rx="8" />
      <Bar x={344} y={276} width={64} />
    </Drawing>
  )
}
