import { type RefObject, useState } from 'react'
import type { Example } from '../../model/examples-schema.ts'
import type { Guide } from '../../model/guide.ts'
import { Button } from '../../ui/button.tsx'
import { Combobox } from '../../ui/combobox.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { findSteps } from '../find-steps.ts'
import type { Shown } from './lit.ts'
import styles from './map.module.css'
import type { MapPicture } from './map-picture.ts'
import type { MapZoom } from './map-zoom.ts'
import { svgFile } from './svg-file.ts'
import { text } from './text.ts'

type MapToolsProps = {
  guide: Guide
  examples: readonly Example[]
  shown: Shown
  /** What is highlighted, in words; empty when nothing is. */
  words: string
  zoom: MapZoom | null
  picture: MapPicture | null
  /** Where the picture stands. */
  place: RefObject<HTMLElement | null>
  onShow: (shown: Shown) => void
  onFind: (step: string) => void
}

const ways = ['nothing', 'way', 'before', 'after', 'longest', 'untested'] as const

/** Finds a step, chooses what is highlighted, zooms, saves and prints. */
export function MapTools({ guide, examples, shown, words, zoom, picture, place, onShow, onFind }: MapToolsProps) {
  const save = () => {
    const svg = place.current?.querySelector<SVGSVGElement>('svg[role=application]')
    const day = new Date().toISOString().slice(0, 10)
    if (svg && picture) saveFile(`${guide.id}-map-${day}.svg`, svgFile(svg, picture), 'image/svg+xml')
  }
  const choices = [
    ...ways.map((value) => ({ value, label: text.show[value] })),
    ...examples.map(({ title }, position) => ({ value: `example ${position}`, label: text.show.example(title) })),
  ]
  return (
    <div className={styles.tools}>
      <StepSearch guide={guide} onFind={onFind} />
      <div>
        <SelectField
          label={text.show.label}
          hint={text.show.hint}
          value={shown}
          choices={choices}
          onPick={(value) => onShow(value as Shown)}
        />
        <p role="status" className={styles.said}>
          {words}
        </p>
      </div>
      <fieldset className={styles.buttons} disabled={zoom === null} aria-label={text.tools.name}>
        <Button look="secondary" aria-label={text.tools.zoomIn} onClick={() => zoom?.zoomBy(1.4)}>
          +
        </Button>
        <Button look="secondary" aria-label={text.tools.zoomOut} onClick={() => zoom?.zoomBy(1 / 1.4)}>
          −
        </Button>
        <Button look="secondary" onClick={() => zoom?.fit()}>
          {text.tools.fit}
        </Button>
        <Button look="secondary" onClick={save}>
          {text.tools.save}
        </Button>
        <Button look="secondary" onClick={() => print()}>
          {text.tools.print}
        </Button>
      </fieldset>
    </div>
  )
}

function StepSearch({ guide, onFind }: Pick<MapToolsProps, 'guide' | 'onFind'>) {
  const [query, setQuery] = useState('')
  const { found, count } = findSteps(guide, query)
  const status = query.trim() === '' ? '' : count === 0 ? text.search.none : text.search.found(count)
  return (
    <Combobox
      label={text.search.label}
      hint={text.search.hint}
      query={query}
      onType={setQuery}
      choices={found.map(({ id, title }) => ({ id, label: title, hint: id }))}
      status={status}
      onPick={(id) => {
        setQuery('')
        onFind(id)
      }}
    />
  )
}
