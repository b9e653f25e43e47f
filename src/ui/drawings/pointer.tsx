import styles from './drawings.module.css'

/** The mouse pointer with its tip at x, y: here somebody has to click. */
export function Pointer({ x, y }: { readonly x: number; readonly y: number }) {
  return <path className={styles.pointer} d={`M${x} ${y}v30l7-6.5l5.5 12.5l6-2.6l-5.5-12.4h9.5Z`} />
}
