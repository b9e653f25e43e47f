import type { Guide } from '../../model/guide.ts'
import type { Problem } from '../../model/problem.ts'
import { AreaPapers } from './area-papers.tsx'
import type { Lit } from './lit.ts'
import styles from './map.module.css'
import { MapArea } from './map-area.tsx'
import type { MapPicture } from './map-picture.ts'
import { ProblemSign } from './problem-sign.tsx'

type PrintSheetsProps = {
  guide: Guide
  picture: MapPicture
  problems: ReadonlyMap<string, readonly Problem[]>
  lit: Lit | null
}

/** Each section of the map on a page of its own; seen on paper only. */
export function PrintSheets({ guide, picture, problems, lit }: PrintSheetsProps) {
  return picture.areas.map((area) => (
    <svg
      key={area.section.id}
      className={`${styles.map} ${styles.sheet}`}
      aria-hidden="true"
      viewBox={`${area.x - 4} ${area.y - 4} ${area.width + 8} ${area.height + 8}`}
      data-lit={lit !== null || undefined}
    >
      <AreaPapers areas={[area]} />
      <MapArea area={area} guide={guide} problems={problems} lit={lit} chosen={null} current={null} />
      {area.cards.map(({ step, x, y, width }) => {
        const own = problems.get(step.id)
        return own && <ProblemSign key={step.id} problems={own} x={x + width - 4} y={y + 4} />
      })}
    </svg>
  ))
}
