import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Link, useSearchParams } from 'react-router'
import { isoDay } from '../../content/check/iso-day.ts'
import { Notice } from '../../ui/notice.tsx'
import { useWorkspace } from '../use-workspace.ts'
import type { WorkspaceGuide } from '../workspace-guide.ts'
import { BesidePanel } from './beside-panel.tsx'
import { litBy, type Shown, shownWords } from './lit.ts'
import styles from './map.module.css'
import { MapCanvas } from './map-canvas.tsx'
import { MapHelp } from './map-help.tsx'
import { MapLegend } from './map-legend.tsx'
import { MapProblems } from './map-problems.tsx'
import { MapTools } from './map-tools.tsx'
import type { MapZoom } from './map-zoom.ts'
import { PrintSheets } from './print-sheets.tsx'
import { problemsByStep } from './problems-by-step.ts'
import { text } from './text.ts'
import { cardElement } from './use-map-keys.ts'
import { useMapPicture } from './use-map-picture.ts'

/** The map of one guide: tools, picture, and the chosen step beside it. The address says which step is chosen. */
export function GuideMap({ one: { guide, walk, walks } }: { one: WorkspaceGuide }) {
  const workspace = useWorkspace()
  const picture = useMapPicture(walk)
  const problems = useMemo(() => problemsByStep(workspace, guide), [workspace, guide])
  const [query, setQuery] = useSearchParams()
  const [shown, setShown] = useState<Shown>('nothing')
  const [zoom, setZoom] = useState<MapZoom | null>(null)
  const [isBySection, setBySection] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const wanted = query.get('step')
  const step = walk.steps.get(wanted ?? '') ?? null
  const lit = useMemo(
    () => litBy({ guide: walk, examples: walks, shown, step: step?.id ?? null }),
    [walk, walks, shown, step],
  )
  const standing = lit && 'steps' in lit ? lit : null
  const caption = [
    text.tools.caption(walk.title, isoDay()),
    ...(standing ? [text.tools.highlighted(shownWords(shown, walks))] : []),
  ]
  const printSections = () => {
    flushSync(() => setBySection(true))
    addEventListener('afterprint', () => setBySection(false), { once: true })
    print()
  }
  const choose = (id: string | null) => setQuery(id === null ? {} : { step: id }, { replace: true })
  const close = () => {
    if (step) cardElement(place.current, step.id)?.focus({ preventScroll: true })
    choose(null)
  }
  const find = (id: string) => {
    const card = picture?.cards.get(id)
    if (card) zoom?.show(card)
    choose(id)
  }
  return (
    <div ref={place} className={styles.room}>
      <div className={styles.caption}>
        {caption.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <MapTools
        guide={walk}
        examples={walks}
        shown={shown}
        words={lit?.words ?? ''}
        zoom={zoom}
        picture={picture}
        caption={caption}
        place={place}
        onShow={setShown}
        onFind={find}
        onPrintSections={printSections}
      />
      {wanted !== null && !step && <Notice tone="warn">{text.beside.unknown(wanted)}</Notice>}
      <MapProblems guide={walk} problems={problems} />
      <div className={styles.beside} data-open={step !== null || undefined}>
        {picture ? (
          <MapCanvas
            guide={walk}
            picture={picture}
            problems={problems}
            lit={standing}
            chosen={step?.id ?? null}
            zoom={zoom}
            onZoom={setZoom}
            onChoose={choose}
          />
        ) : (
          <p role="status" className={styles.drawing}>
            {text.drawing}
          </p>
        )}
        {step && <BesidePanel guide={walk} step={step} problems={problems.get(step.id) ?? []} onClose={close} />}
      </div>
      <MapLegend />
      <MapHelp />
      {isBySection && picture && <PrintSheets guide={walk} picture={picture} problems={problems} lit={standing} />}
      <p className={styles.outline}>
        <Link to={`/admin/outline/${walk.id}`}>{text.outline}</Link>
      </p>
    </div>
  )
}
