import type { RefObject } from 'react'
import { isoDay } from '../../content/check/iso-day.ts'
import type { Example } from '../../model/examples-schema.ts'
import type { Guide } from '../../model/guide.ts'
import { Button } from '../../ui/button.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { StepSearch } from '../step-search.tsx'
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
  /** The lines above the map on paper and in a file. */
  caption: readonly string[]
  /** Where the picture stands. */
  place: RefObject<HTMLElement | null>
  onShow: (shown: Shown) => void
  onFind: (step: string) => void
  onPrintSections: () => void
}

const ways = ['way', 'before', 'after', 'longest'] as const

/** Finds a step, chooses what is highlighted, zooms, saves and prints. */
export function MapTools(props: MapToolsProps) {
  const { guide, examples, shown, words, zoom, picture, caption, place, onShow, onFind, onPrintSections } = props
  const save = () => {
    const map = place.current?.querySelector<SVGSVGElement>('svg[role=application]')
    const legend = place.current?.querySelector(`[aria-label="${text.legend.name}"]`)
    const file = map && legend && picture && svgFile({ map, size: picture, caption, legend })
    if (file) saveFile(`${guide.id}-map-${isoDay()}.svg`, file, 'image/svg+xml')
  }
  return (
    <div className={styles.tools}>
      <StepSearch guide={guide} onPick={({ step }) => onFind(step.id)} />
      <div>
        <SelectField
          label={text.show.label}
          hint={text.show.hint}
          value={shown}
          choices={[toChoice('nothing')]}
          groups={waysToShow(examples)}
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
        <Button look="secondary" onClick={onPrintSections}>
          {text.tools.printSections}
        </Button>
      </fieldset>
    </div>
  )
}

function toChoice(value: Exclude<Shown, `example ${number}`>) {
  return { value, label: text.show[value] }
}

function waysToShow(examples: readonly Example[]) {
  const walked = examples.map(({ title }, position) => ({
    value: `example ${position}`,
    label: text.show.example(title),
  }))
  const { groups } = text.show
  return [
    { label: groups.ways, choices: ways.map(toChoice) },
    { label: groups.options, choices: [toChoice('untested')] },
    ...(walked.length > 0 ? [{ label: groups.examples, choices: walked }] : []),
  ]
}
