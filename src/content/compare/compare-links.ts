import { type Edge, everyEdge } from '../../engine/every-edge.ts'
import { type Renamed, renamedId } from '../../engine/follow-renames.ts'
import { formatLink } from '../../engine/link.ts'
import { replay } from '../../engine/replay.ts'
import type { Example } from '../../model/examples-schema.ts'
import type { Guide } from '../../model/guide.ts'
import { type Change, change } from './change.ts'
import { linkVerdict } from './link-verdict.ts'
import { text } from './text.ts'

/** Two versions of a guide that can both be walked, with the examples of the old one. */
export type TwoWalks = { area: string; before: Guide; after: Guide; renames: Renamed; examples: readonly Example[] }

/** So many reasons are told for themselves. */
const maxReasons = 8

type Group = { opens: 'elsewhere' | 'lost'; reason: string; count: number; sample: string }

/**
 * Opens every link that the old guide can have made in the new one: one for each way on, with the shortest answers that
 * go there. `tried` is how many; a change tells how many open elsewhere for one reason, the most frequent first.
 */
export function compareLinks(walks: TwoWalks): { tried: number; changes: Change[] } {
  const edges = linksOf(walks.before)
  const groups = new Map<string, Group>()
  for (const edge of edges) {
    const verdict = linkVerdict(walks, { step: edge.target, answers: edge.answers })
    if (verdict.opens === 'same') continue
    const key = `${verdict.opens} ${verdict.reason}`
    const group = groups.get(key) ?? { ...verdict, count: 0, sample: linkOf(walks.before, edge) }
    groups.set(key, { ...group, count: group.count + 1 })
  }
  return { tried: edges.length, changes: toChanges(walks.area, [...groups.values()]) }
}

/** The same for a guide that is gone: every link is lost. */
export function lostLinks(area: string, before: Guide): { tried: number; changes: Change[] } {
  const edges = linksOf(before)
  const [first] = edges
  if (!first) return { tried: 0, changes: [] }
  const reason = text.reasons['guide-gone'](before.title)
  const group = { opens: 'lost' as const, reason, count: edges.length, sample: linkOf(before, first) }
  return { tried: edges.length, changes: toChanges(area, [group]) }
}

/** Nobody has a link to a step that did not exist. */
function linksOf(guide: Guide): Edge[] {
  return everyEdge(guide).filter(({ target }) => guide.steps.has(target))
}

function toChanges(area: string, groups: readonly Group[]): Change[] {
  const sorted = groups.toSorted((a, b) => b.count - a.count)
  return (['lost', 'elsewhere'] as const).flatMap((opens) =>
    withRest(sorted.filter((group) => group.opens === opens)).map(({ sample, count, reason }) =>
      change(`links-${opens}`, [area], { count, reason }, { count, sample }),
    ),
  )
}

/** The rare reasons are told together. */
function withRest(groups: readonly Group[]): Group[] {
  const rest = groups.length > maxReasons ? groups.slice(maxReasons - 1) : []
  const [first] = rest
  if (!first) return [...groups]
  const count = rest.reduce((sum, group) => sum + group.count, 0)
  return [...groups.slice(0, maxReasons - 1), { ...first, count, reason: text.reasons.others(rest.length) }]
}

function linkOf({ id }: Guide, { target, answers }: Edge): string {
  const nothing = { askForHelp: false, from: null, version: null, ticketNumber: null }
  return formatLink({ guide: id, step: target, answers, ...nothing })
}

/** Walks the examples of the old guide in the new one: which end elsewhere, and which stop at a question. */
export function compareEnds({ area, before, after, renames, examples }: TwoWalks): Change[] {
  const groups = new Map<string, { was: string; now: string; stops: boolean; titles: string[] }>()
  for (const { title, answers } of examples) {
    const was = replay(before, new Map(Object.entries(answers))).current
    const now = replay(after, new Map(Object.entries(answers))).current
    if (was.kind === 'question' || renamedId(renames, was.id) === now.id) continue
    const stops = now.kind === 'question'
    const key = stops ? now.id : `${was.id} ${now.id}`
    const group = groups.get(key) ?? { was: was.title, now: now.title, stops, titles: [] }
    groups.set(key, group)
    group.titles.push(title)
  }
  return [...groups.values()].map(({ was, now, stops, titles }) => {
    const more = { count: titles.length }
    return stops
      ? change('examples-stop', [area], { examples: titles, question: now }, more)
      : change('examples-elsewhere', [area], { examples: titles, now, was }, more)
  })
}
