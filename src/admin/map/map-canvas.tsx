import { useEffect, useId, useRef, useState } from 'react'
import type { Guide } from '../../model/guide.ts'
import type { Problem } from '../../model/problem.ts'
import { AreaPapers } from './area-papers.tsx'
import { LinesAcross } from './lines-across.tsx'
import type { Lit } from './lit.ts'
import styles from './map.module.css'
import { MapArea } from './map-area.tsx'
import { MapArrows } from './map-arrows.tsx'
import { MapMarks } from './map-marks.tsx'
import type { MapPicture } from './map-picture.ts'
import { fittingScale, type MapZoom, mapZoom } from './map-zoom.ts'
import { text } from './text.ts'
import { useInSight } from './use-in-sight.ts'
import { useMapKeys } from './use-map-keys.ts'

type MapCanvasProps = {
  guide: Guide
  picture: MapPicture
  problems: ReadonlyMap<string, readonly Problem[]>
  lit: Lit | null
  chosen: string | null
  zoom: MapZoom | null
  onZoom: (zoom: MapZoom | null) => void
  onChoose: (step: string | null) => void
}

/** A whole picture that would be drawn smaller than this says nothing: the map then begins at the first step. */
const smallestUseful = 0.1

/** The picture in its box. One step is the stop of the Tab key; arrow keys lead to the others. */
export function MapCanvas({ guide, picture, problems, lit, chosen, zoom, onZoom, onChoose }: MapCanvasProps) {
  const box = useRef<HTMLDivElement>(null)
  const svg = useRef<SVGSVGElement>(null)
  const marks = useRef<SVGGElement>(null)
  const [first] = useState(chosen)
  const keys = useMapKeys({ guide, picture, svg, zoom, chosen, onChoose })
  const keysId = useId()
  useInSight({ picture, lit, chosen, zoom })
  useEffect(() => {
    if (!box.current || !svg.current || !marks.current) return
    const made = mapZoom({ element: box.current, svg: svg.current, marks: marks.current, size: picture })
    const start = picture.cards.get(first ?? guide.start)
    made.fit()
    if (start && (first !== null || fittingScale(box.current, picture) < smallestUseful)) made.show(start)
    onZoom(made)
    return () => {
      made.stop()
      onZoom(null)
    }
  }, [picture, guide, first, onZoom])
  return (
    <div ref={box} className={styles.box}>
      <p id={keysId} className={styles.heard}>
        {text.keys.map(([key, what]) => `${key}: ${what}`).join(' ')}
      </p>
      <svg
        ref={svg}
        className={styles.map}
        role="application"
        aria-label={text.name(guide.title)}
        aria-describedby={keysId}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        width={picture.width}
        height={picture.height}
        data-lit={lit !== null || undefined}
        onFocus={keys.meet}
        onKeyDown={keys.press}
        onClick={keys.click}
      >
        <MapArrows />
        <AreaPapers areas={picture.areas} />
        <LinesAcross lines={picture.across} lit={lit} chosen={chosen} />
        {picture.areas.map((area) => (
          <MapArea
            key={area.section.id}
            area={area}
            guide={guide}
            problems={problems}
            lit={lit}
            chosen={area.cards.some(({ step }) => step.id === chosen) ? chosen : null}
            current={area.cards.some(({ step }) => step.id === keys.current) ? keys.current : null}
          />
        ))}
        <MapMarks ref={marks} picture={picture} problems={problems} start={guide.start} />
      </svg>
    </div>
  )
}
