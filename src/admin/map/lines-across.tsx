import type { Lit } from './lit.ts'
import styles from './map.module.css'
import { MapLineView } from './map-line-view.tsx'
import type { MapLine } from './map-picture.ts'

type LinesAcrossProps = { lines: readonly MapLine[]; lit: Lit | null; chosen: string | null }

/**
 * The lines from one section to another. They would hide the rest, so only those of a highlighted walk are drawn, or of
 * the chosen step where nothing is highlighted. The rows of the cards name the section that each leads to.
 */
export function LinesAcross({ lines, lit, chosen }: LinesAcrossProps) {
  return (
    <g className={styles.across}>
      {lines.map((line) => {
        const isLit = (lit?.isWalk && lit.edges.has(line.name)) ?? false
        const isTouched = lit === null && chosen !== null && (line.from === chosen || line.to === chosen)
        return isLit || isTouched ? (
          <MapLineView key={line.name} line={line} isLit={isLit} isTouched={isTouched} />
        ) : null
      })}
    </g>
  )
}
