import { type CSSProperties, memo } from 'react'
import styles from './map.module.css'
import type { MapArea } from './map-picture.ts'
import { text } from './text.ts'
import { wrapText } from './wrap-text.ts'

const characters = 16

/** How wide a bold letter is at most, beside its height. */
const letterWidth = 0.68

/** The names of the sections, large, for the map from far away. No name is wider than its section. */
export const AreaNames = memo(function AreaNames({ areas }: { areas: readonly MapArea[] }) {
  return (
    <g className={styles.names}>
      {areas.map((area) => (
        <AreaName key={area.section.id} area={area} />
      ))}
    </g>
  )
})

function AreaName({ area: { section, cards, x, y, width, height } }: { area: MapArea }) {
  const lines = [...wrapText(section.title, characters), text.stepCount(cards.length)]
  const longest = Math.max(...lines.map(({ length }) => length))
  const largest = { '--largest': `${Math.round(width / longest / letterWidth)}px` }
  const middle = x + width / 2
  return (
    <text x={middle} y={y + height / 2} textAnchor="middle" style={largest as CSSProperties}>
      {lines.map((line, position) => (
        <tspan
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a title stay in place
          key={position}
          x={middle}
          dy={position === 0 ? `${(1 - lines.length) * 0.6 + 0.3}em` : '1.2em'}
        >
          {line}
        </tspan>
      ))}
    </text>
  )
}
