import { memo } from 'react'
import styles from './map.module.css'
import { areaInset, type MapArea } from './map-picture.ts'
import { text } from './text.ts'

/** The sections as areas with their titles: all that lies below lines and cards. */
export const AreaPapers = memo(function AreaPapers({ areas }: { areas: readonly MapArea[] }) {
  return areas.map(({ section, cards, x, y, width, height }) => (
    <g key={section.id}>
      <rect className={styles.area} x={x} y={y} width={width} height={height} rx={20} />
      <text className={styles.areaTitle} x={x + areaInset.side} y={y + 46}>
        {section.title}
      </text>
      <text className={styles.areaCount} x={x + areaInset.side} y={y + 68}>
        {text.stepCount(cards.length)}
      </text>
    </g>
  ))
})
