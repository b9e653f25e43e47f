import { memo } from 'react'
import type { Guide } from '../../model/guide.ts'
import type { Problem } from '../../model/problem.ts'
import type { Lit } from './lit.ts'
import { MapCardView } from './map-card-view.tsx'
import { MapLineView } from './map-line-view.tsx'
import type { MapArea as Area } from './map-picture.ts'

type MapAreaProps = {
  area: Area
  guide: Guide
  problems: ReadonlyMap<string, readonly Problem[]>
  lit: Lit | null
  /** The chosen step; null when it is in another area. */
  chosen: string | null
  /** The step of this area that the Tab key stops at; null when it is in another one. */
  current: string | null
}

/** The lines and the cards of a section. */
export const MapArea = memo(function MapArea({ area, guide, problems, lit, chosen, current }: MapAreaProps) {
  const { section, cards, lines } = area
  return (
    <g>
      {lines.map((line) => (
        <MapLineView
          key={line.name}
          line={line}
          isLit={lit?.edges.has(line.name) ?? false}
          isTouched={lit === null && chosen !== null && (line.from === chosen || line.to === chosen)}
        />
      ))}
      {cards.map((card) => (
        <MapCardView
          key={card.step.id}
          card={card}
          section={section.title}
          isStart={card.step.id === guide.start}
          problems={problems.get(card.step.id)}
          lit={lit}
          isChosen={card.step.id === chosen}
          isCurrent={card.step.id === current}
        />
      ))}
    </g>
  )
})
