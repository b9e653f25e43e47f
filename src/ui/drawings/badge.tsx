import styles from './drawings.module.css'

interface Props {
  readonly x: number
  readonly y: number
  readonly kind: 'chosen' | 'other'
}

/** On a round ground a tick, or a quiet cross: not this one. */
export function Badge({ x, y, kind }: Props) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle className={`${kind === 'chosen' ? styles.good : styles.surface} ${styles.badgeEdge}`} r="20" />
      {kind === 'chosen' ? (
        <path className={styles.badgeLine} d="M-9 1l6 6l12-13" />
      ) : (
        <path className={styles.softLine} d="M-17 0a17 17 0 0 0 34 0a17 17 0 0 0-34 0M-6-6l12 12M6-6l-12 12" />
      )}
    </g>
  )
}
