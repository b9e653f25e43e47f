import { Graph, layout } from '@dagrejs/dagre'
import type { Point } from './curve.ts'
import { cardWidth, type MapCard } from './map-card.ts'

export type PlacedCard = MapCard & { x: number; y: number }

/** The cards of one section in their places, from the left upper corner, and the lines between them. */
export type SectionLayout = {
  cards: readonly PlacedCard[]
  /** Step, a space, step that follows → the points that a line between the two goes through. */
  via: ReadonlyMap<string, readonly Point[]>
  width: number
  height: number
}

const nodeGap = 22
const columnWidth = cardWidth + nodeGap

/**
 * Places the cards of a section from left to right, in the order in which the content names them, so that an admin
 * finds them where the file has them. Ways on that leave the section take no room.
 */
export function layOutSection(cards: readonly MapCard[]): SectionLayout {
  const targets = new Set(cards.flatMap(({ rows }) => rows.map(({ edge }) => edge.to)))
  const isLoose = ({ step, rows }: MapCard) => rows.length === 0 && !targets.has(step.id)
  const joined = layOutJoined(cards.filter((card) => !isLoose(card)))
  return withLoose(joined, cards.filter(isLoose))
}

/** Cards to which no line leads inside the section stand below the others, in rows. */
function withLoose(joined: SectionLayout, loose: readonly MapCard[]): SectionLayout {
  if (loose.length === 0) return joined
  const columns = Math.max(Math.floor(joined.width / columnWidth), Math.ceil(Math.sqrt(loose.length / 3)))
  const rowHeight = Math.max(...loose.map(({ height }) => height)) + nodeGap
  const top = joined.cards.length === 0 ? 0 : joined.height + nodeGap
  const cards = loose.map((card, position) => ({
    ...card,
    x: (position % columns) * columnWidth,
    y: top + Math.floor(position / columns) * rowHeight,
  }))
  return {
    ...joined,
    cards: [...joined.cards, ...cards],
    width: Math.max(joined.width, Math.min(columns, loose.length) * columnWidth - nodeGap),
    height: top + Math.ceil(loose.length / columns) * rowHeight - nodeGap,
  }
}

function layOutJoined(cards: readonly MapCard[]): SectionLayout {
  if (cards.length === 0) return { cards: [], via: new Map(), width: 0, height: 0 }
  const own = new Set(cards.map(({ step }) => step.id))
  const graph = new Graph().setGraph({ rankdir: 'LR', nodesep: nodeGap, ranksep: 84, edgesep: 14 })
  for (const { step, width, height } of cards) graph.setNode(step.id, { width, height })
  for (const { edge } of cards.flatMap(({ rows }) => rows)) {
    if (own.has(edge.to)) graph.setEdge(edge.from, edge.to, {})
  }
  layout(graph, { disableOptimalOrderHeuristic: true })
  const { width = 0, height = 0 } = graph.graph()
  return { cards: cards.map((card) => placed(card, graph.node(card.step.id))), via: viaOf(graph), width, height }
}

/** The library names the middle of a card. */
function placed(card: MapCard, { x, y }: Point): PlacedCard {
  return { ...card, x: x - card.width / 2, y: y - card.height / 2 }
}

/**
 * Lines run level where they pass a column of cards. Of the points of a line the first and the last lie on the cards; of
 * those between them every second lies in a column, the others in the gaps.
 */
function viaOf(graph: Graph): ReadonlyMap<string, readonly Point[]> {
  return new Map(
    graph.edges().map((edge) => {
      const points: Point[] = graph.edge(edge).points ?? []
      const inColumns = points.slice(1, -1).filter((_, position) => position % 2 === 1)
      const level = inColumns.flatMap(({ x, y }) => [
        { x: x - cardWidth / 2, y },
        { x: x + cardWidth / 2, y },
      ])
      return [`${edge.v} ${edge.w}`, level]
    }),
  )
}
