import { useMemo } from 'react'
import styles from './qr-code.module.css'
import { qrPath, quietZone } from './qr-path.ts'

/** A QR code, dark on light in every theme, because many phones read no other. `alt` says what it holds. */
export function QrCode({ text, alt }: { text: string; alt: string }) {
  const { size, path } = useMemo(() => qrPath(text), [text])
  const side = size + 2 * quietZone
  return (
    <svg
      className={styles.code}
      viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
      role="img"
      aria-label={alt}
      shapeRendering="crispEdges"
    >
      <rect x={-quietZone} y={-quietZone} width={side} height={side} />
      <path d={path} />
    </svg>
  )
}
