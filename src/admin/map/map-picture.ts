import { writtenEdges } from '../../engine/written-edges.ts'
import type { Guide, Section } from '../../model/guide.ts'
import { curve, type Point } from './curve.ts'
import type { PlacedCard, SectionLayout } from './lay-out-section.ts'
import { cardMeasures, type MapCard, mapCard } from './map-card.ts'
import { type Box, boundsOf, packAreas } from './pack-areas.ts'

export type MapLine = { name: string; from: string; to: string; path: string }

/** A section as an area of the map; its cards and lines are where they are in the whole map. */
export type MapArea = Box & { section: Section; cards: readonly PlacedCard[]; lines: readonly MapLine[] }

/** A guide as a picture, in units of its own. Every step and every written way on is in it once. */
export type MapPicture = {
  width: number
  height: number
  areas: readonly MapArea[]
  /** The lines from one section to another. */
  across: readonly MapLine[]
  cards: ReadonlyMap<string, PlacedCard>
}

type LaidOut = { section: Section; layout: SectionLayout }

export const areaInset = { top: 84, side: 32 }

/** The sections of a guide with their cards, in the order of the content. */
export function sectionCards(guide: Guide): { section: Section; cards: MapCard[] }[] {
  const edges = writtenEdges(guide)
  const sections = new Map<string, { section: Section; cards: MapCard[] }>()
  for (const step of guide.steps.values()) {
    const section = guide.sectionOf.get(step.id) as Section
    const { cards } = sections.get(section.id) ?? { cards: [] }
    const own = edges.filter(({ from }) => from === step.id)
    sections.set(section.id, { section, cards: [...cards, mapCard(guide, step, own)] })
  }
  return [...sections.values()]
}

/** Puts sections that are laid out together into one picture, in reading order. */
export function mapPicture(sections: readonly LaidOut[]): MapPicture {
  const { top, side } = areaInset
  const sizes = sections.map(({ section, layout }) => ({
    width: Math.max(layout.width, section.title.length * 18) + 2 * side,
    height: layout.height + top + side,
  }))
  const boxes = packAreas(sizes)
  const areas = sections.map(({ section, layout }, position) => {
    const box = boxes[position] as Box
    return { ...box, section, ...moved(layout, { x: box.x + side, y: box.y + top }) }
  })
  const cards = new Map(areas.flatMap((area) => area.cards).map((card) => [card.step.id, card]))
  return { ...boundsOf(boxes), areas, across: linesAcross(cards), cards }
}

function moved({ cards, via }: SectionLayout, by: Point): Pick<MapArea, 'cards' | 'lines'> {
  const move = ({ x, y }: Point) => ({ x: x + by.x, y: y + by.y })
  const placed = new Map(cards.map((card) => [card.step.id, { ...card, ...move(card) }]))
  const lines = linesOf(placed, (from, to) => via.get(`${from} ${to}`)?.map(move) ?? [])
  return { cards: [...placed.values()], lines: lines.filter(({ to }) => placed.has(to)) }
}

function linesAcross(cards: ReadonlyMap<string, PlacedCard>): MapLine[] {
  return linesOf(cards, () => []).filter(({ name }) => isAcross(cards, name))
}

function isAcross(cards: ReadonlyMap<string, PlacedCard>, name: string): boolean {
  const row = cards.get(name.split(' ')[0] ?? '')?.rows.find((one) => one.name === name)
  return row !== undefined && row.leaves !== null
}

function linesOf(cards: ReadonlyMap<string, PlacedCard>, via: (from: string, to: string) => Point[]): MapLine[] {
  return [...cards.values()].flatMap((card) =>
    card.rows.flatMap(({ edge: { from, to }, name, top, height }) => {
      const target = cards.get(to)
      if (!target) return []
      const start = { x: card.x + card.width, y: card.y + top + height / 2 }
      const end = { x: target.x - 7, y: target.y + cardMeasures.kind - 5 }
      return [{ name, from, to, path: curve([start, ...via(from, to), end]) }]
    }),
  )
}
