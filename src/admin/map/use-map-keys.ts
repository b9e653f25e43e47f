import { type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useState } from 'react'
import type { Guide } from '../../model/guide.ts'
import type { MapPicture } from './map-picture.ts'
import type { MapZoom } from './map-zoom.ts'
import { type Direction, type Place, stepTowards } from './step-towards.ts'

type MapKeysInput = {
  guide: Guide
  picture: MapPicture
  svg: RefObject<SVGSVGElement | null>
  zoom: MapZoom | null
  chosen: string | null
  onChoose: (step: string | null) => void
}

const directions: Partial<Record<string, Direction>> = {
  ArrowRight: 'on',
  ArrowLeft: 'back',
  ArrowDown: 'next',
  ArrowUp: 'previous',
}
const pan = 120
const pans: Partial<Record<string, readonly [number, number]>> = {
  ArrowRight: [-pan, 0],
  ArrowLeft: [pan, 0],
  ArrowDown: [0, -pan],
  ArrowUp: [0, pan],
}

/** The keys of the map, and the step that has the focus when the map has it. */
export function useMapKeys({ guide, picture, svg, zoom, chosen, onChoose }: MapKeysInput) {
  const [place, setPlace] = useState<Place>({ at: chosen ?? guide.start, trail: [] })
  const [followed, setFollowed] = useState(chosen)
  if (chosen !== followed) {
    setFollowed(chosen)
    if (chosen !== null) setPlace(standAt(chosen))
  }
  const go = (next: Place) => {
    setPlace(next)
    const card = picture.cards.get(next.at)
    if (card) zoom?.reveal(card)
    cardElement(svg.current, next.at)?.focus({ preventScroll: true })
  }
  const actions: Partial<Record<string, () => void>> = {
    Enter: () => onChoose(place.at),
    ' ': () => onChoose(place.at),
    Escape: () => onChoose(null),
    Home: () => go({ at: guide.start, trail: [] }),
    '+': () => zoom?.zoomBy(1.25),
    '=': () => zoom?.zoomBy(1.25),
    '-': () => zoom?.zoomBy(0.8),
    '0': () => zoom?.fit(),
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const direction = directions[event.key]
    const by = event.shiftKey ? pans[event.key] : undefined
    if (by) zoom?.moveBy(...by)
    else if (direction) go(stepTowards(guide, place, direction))
    else if (actions[event.key]) actions[event.key]?.()
    else return
    event.preventDefault()
  }
  const click = ({ target }: MouseEvent<Element>) => {
    const step = stepMeant(target as Element)
    if (step === null) return
    setPlace(standAt(step))
    cardElement(svg.current, step)?.focus({ preventScroll: true })
    onChoose(step)
  }
  const meet = (event: FocusEvent<Element>) => {
    const step = event.target.getAttribute('data-step')
    if (step !== null) setPlace(standAt(step))
  }
  return { current: place.at, press, click, meet }
}

/** Somebody who comes to a step by other ways than the arrow keys has come from nowhere. */
function standAt(step: string): (before: Place) => Place {
  return (before) => (before.at === step ? before : { at: step, trail: [] })
}

/** The step that somebody points at: what follows an option, else the step of a card; null beside them. */
function stepMeant(target: Element): string | null {
  const option = target.closest('[data-follows]')?.getAttribute('data-follows')
  return option ?? target.closest('[data-step]')?.getAttribute('data-step') ?? null
}

/** The card of a step, to give it the focus. */
export function cardElement(place: Element | null, step: string): SVGGElement | null {
  return place?.querySelector<SVGGElement>(`[data-step="${step}"]`) ?? null
}
