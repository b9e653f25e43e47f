import type { Ref } from 'react'
import type { Problem } from '../../model/problem.ts'
import { AreaNames } from './area-names.tsx'
import styles from './map.module.css'
import type { MapPicture } from './map-picture.ts'
import { ProblemSign } from './problem-sign.tsx'
import { text } from './text.ts'

type MapMarksProps = {
  picture: MapPicture
  problems: ReadonlyMap<string, readonly Problem[]>
  /** The step at which the guide begins. */
  start: string
  ref: Ref<SVGGElement>
}

/** What can be read at every zoom: the signs of problems, and from far away the names of the sections and the start. */
export function MapMarks({ picture, problems, start, ref }: MapMarksProps) {
  const first = picture.cards.get(start)
  const marked = [...picture.cards.values()].filter(({ step }) => problems.has(step.id))
  return (
    <g ref={ref} className={styles.marks}>
      <AreaNames areas={picture.areas} />
      {first && (
        <g className={styles.start} transform={`translate(${Math.round(first.x)} ${Math.round(first.y)})`}>
          <g className={styles.enlarged}>
            <rect x={-4} y={-24} width={50} height={22} rx={5} />
            <text x={21} y={-8} textAnchor="middle">
              {text.start}
            </text>
          </g>
        </g>
      )}
      {marked.map(({ step, x, y, width }) => (
        <ProblemSign
          key={step.id}
          problems={problems.get(step.id) ?? []}
          x={Math.round(x + width - 4)}
          y={Math.round(y + 4)}
        />
      ))}
    </g>
  )
}
