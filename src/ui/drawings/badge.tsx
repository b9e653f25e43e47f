import styles from './drawings.module.css'

interface Props {
  readonly x: number
  readonly y: number
  readonly kind: 'good' | 'danger'
}

/** A tick or a cross on a round ground. */
export function Badge({ x, y, kind }: Props) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle className={`${styles[kind]} ${styles.badgeEdge}`} r="20" />
      <path className={styles.badgeLine} d={kind === 'good' ? 'M-9 1l6 6l12-13' : 'M-7-7l14 14M7-7l-14 14'} />
    </g>
  )
}
