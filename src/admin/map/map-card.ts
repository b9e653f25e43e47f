import { edgeName, type WrittenEdge } from '../../engine/written-edges.ts'
import type { Guide, Step } from '../../model/guide.ts'
import { text } from './text.ts'
import { wrapText } from './wrap-text.ts'

/** One written way on, as a row of its question's card. Heights in units of the map. */
export type CardRow = {
  edge: WrittenEdge
  name: string
  lines: readonly string[]
  /** Where it goes, when that is not in the same section; else null. */
  leaves: readonly string[] | null
  top: number
  height: number
}

/** A step as a card: its words broken into lines, and how much room they take in units of the map. */
export type MapCard = {
  step: Step
  title: readonly string[]
  rows: readonly CardRow[]
  width: number
  height: number
}

export const cardWidth = 288

/** Distances from the top of a card to the base lines of its first words. */
export const cardMeasures = { kind: 22, title: 44, titleLine: 19, row: 17, rowLine: 16 }

const titleCharacters = 26
const rowCharacters = 38

/** Makes the card of a step from the ways on that are written in it. */
export function mapCard(guide: Guide, step: Step, edges: readonly WrittenEdge[]): MapCard {
  const title = wrapText(step.title, titleCharacters)
  const head = cardMeasures.title + title.length * cardMeasures.titleLine - 6
  let top = head
  const rows = edges.map((edge) => {
    const row = { ...cardRow(guide, edge), top }
    top += row.height
    return row
  })
  return { step, title, rows, width: cardWidth, height: rows.length === 0 ? head + 4 : top + 2 }
}

function cardRow(guide: Guide, edge: WrittenEdge): Omit<CardRow, 'top'> {
  const label = edge.branch === null ? edge.label : text.branch(edge.label, edge.branch)
  const lines = wrapText(label, rowCharacters)
  const target = guide.sectionOf.get(edge.to)
  const isInside = target?.id === guide.sectionOf.get(edge.from)?.id
  const leaves = target === undefined || isInside ? null : wrapText(text.leaves(target.title), rowCharacters)
  const count = lines.length + (leaves?.length ?? 0)
  return { edge, name: edgeName(edge), lines, leaves, height: count * cardMeasures.rowLine + 9 }
}
