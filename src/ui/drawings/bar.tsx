import styles from './drawings.module.css'

interface Props {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly strong?: boolean
}

/** Stands for words that do not matter in the drawing. */
export function Bar({ x, y, width, strong = false }: Props) {
  return <rect className={strong ? styles.strongBar : styles.bar} x={x} y={y} width={width} height="8" rx="4" />
}
