import { edgeName, type WrittenEdge, writtenEdges } from '../../engine/written-edges.ts'
import type { Guide, Option, Step } from '../../model/guide.ts'
import { conditionWords } from './condition-words.ts'
import { letterOf } from './letter-of.ts'
import { sectionOrder } from './section-order.ts'

/** A way from an option to a step, with all that an outline says about it. */
export type OutlineWay = WrittenEdge & {
  /** The name of the way in the content: `<from> <option>`, with the branch behind it where there are several. */
  name: string
  /** Where it begins, as a reviewer writes it: `12b`. */
  reference: string
  /** When the way is taken, in words; empty where it always is. */
  condition: string
  number: number
  title: string
  /** True when the step that it leads to stands further up in the outline. */
  isAbove: boolean
}

export type OutlineOption = { letter: string; option: Option; ways: readonly OutlineWay[] }

export type OutlineStep = {
  /** Counts the steps of the guide as they stand in the outline, from 1. */
  number: number
  depth: number
  step: Step
  /** Empty for an outcome. */
  options: readonly OutlineOption[]
  /** The ways that lead here, in the order of the outline; none to the first step. */
  arrivals: readonly OutlineWay[]
}

export type OutlineSection = { id: string; title: string; steps: readonly OutlineStep[] }

/** A guide as indented text: every section with its steps in walking order, each step once, each written way once. */
export function guideOutline(guide: Guide): OutlineSection[] {
  const sections = [...new Map([...guide.sectionOf.values()].map((section) => [section.id, section])).values()]
  const ordered = sections.map((section) => ({ section, order: sectionOrder(guide, section.id) }))
  const numbers = new Map(ordered.flatMap(({ order }) => order).map(({ id }, position) => [id, position + 1]))
  const numberOf = (edge: WrittenEdge) => numbers.get(edge.from) ?? 0
  const edges = writtenEdges(guide).sort((a, b) => numberOf(a) - numberOf(b))
  const ways = edges.map((edge) => toWay(edge, guide, numbers))
  const from = groupWays(ways, 'from')
  const to = groupWays(ways, 'to')
  return ordered.map(({ section, order }) => ({
    ...section,
    steps: order.map(({ id, depth }) => {
      const step = guide.steps.get(id) as Step
      const options = optionsOf(step, from.get(id) ?? [])
      return { number: numbers.get(id) ?? 0, depth, step, options, arrivals: to.get(id) ?? [] }
    }),
  }))
}

function groupWays(ways: readonly OutlineWay[], end: 'from' | 'to'): ReadonlyMap<string, OutlineWay[]> {
  const groups = new Map<string, OutlineWay[]>()
  for (const way of ways) {
    const group = groups.get(way[end])
    if (group) group.push(way)
    else groups.set(way[end], [way])
  }
  return groups
}

function optionsOf(step: Step, ways: readonly OutlineWay[]): OutlineOption[] {
  if (step.kind === 'outcome') return []
  return step.options.map((option, position) => ({
    letter: letterOf(position),
    option,
    ways: ways.filter((way) => way.option === option.id),
  }))
}

function toWay(edge: WrittenEdge, guide: Guide, numbers: ReadonlyMap<string, number>): OutlineWay {
  const from = guide.steps.get(edge.from)
  const position = from?.kind === 'question' ? from.options.findIndex(({ id }) => id === edge.option) : 0
  const number = numbers.get(edge.to) ?? 0
  const own = numbers.get(edge.from) ?? 0
  return {
    ...edge,
    name: edgeName(edge),
    reference: `${own}${letterOf(position)}`,
    condition: conditionWords(guide, edge),
    number,
    title: guide.steps.get(edge.to)?.title ?? edge.to,
    isAbove: number <= own,
  }
}
