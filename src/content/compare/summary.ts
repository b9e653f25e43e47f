import type { Change, ChangeKind } from './change.ts'
import type { Comparison } from './comparison.ts'
import { text } from './text.ts'

const words = text.summary

type Counted = readonly [count: number, noun: string]

/**
 * The comparison in a few sentences: `2 steps and 1 setting changed. Of the 1,203 links that people may have kept, none
 * breaks.` What could not be read is said first.
 */
export function summary({ areas, unread, linksTried }: Comparison): string {
  const changes = areas.flatMap((area) => area.changes)
  const isRead = unread.length === 0
  const found = changes.length > 0 ? sentencesOf(changes, linksTried) : [isRead ? words.nothing : words.nothingElse]
  return [...(isRead ? [] : [words.unread(unread)]), ...found].join(' ')
}

function sentencesOf(changes: readonly Change[], tried: number): string[] {
  const count = (...kinds: ChangeKind[]) => sum(changes, kinds)
  return [
    ...list(words.changed, [
      [stepsChanged(changes), 'step'],
      [count('setting-changed', 'setting-text'), 'setting'],
      [codesChanged(changes), 'code'],
    ]),
    ...list(words.added, [
      [count('step-added', 'section-added', 'guide-added'), 'step'],
      [count('codes-added'), 'code'],
    ]),
    ...list(words.removed, [
      [count('step-removed', 'section-removed', 'guide-removed'), 'step'],
      [count('codes-removed'), 'code'],
    ]),
    ...part(count('codes-elsewhere'), words.codes),
    ...part(count('examples-elsewhere'), words.examples),
    ...part(count('examples-stop'), words.stopped),
    ...part(changes.filter(isOther).length, words.other),
    ...part(tried, (all) => words.links(all, count('links-lost'), count('links-elsewhere'))),
    ...part(count('links-not-tried'), words.untried),
  ]
}

function stepsChanged(changes: readonly Change[]): number {
  return new Set(changes.filter(isStepChange).map(({ area, ids }) => `${area}/${ids[0]}`)).size
}

function codesChanged(changes: readonly Change[]): number {
  return new Set(changes.flatMap(({ area, ids }) => (area === 'codes' ? ids.slice(0, 1) : []))).size
}

function isStepChange({ kind }: Change): boolean {
  return /^(?:step|option)-(?!added|removed)/.test(kind) || /^option-(?:added|removed)/.test(kind)
}

/** What no other sentence counts. */
function isOther({ kind, area, ids }: Change): boolean {
  if (area === 'site') return false
  if (area === 'codes') return ids.length === 0 && !kind.startsWith('codes-')
  return !/^(?:(?:step|option|links)-|section-(?:added|removed)|guide-(?:added|removed)|examples-(?:elsewhere|stop))/.test(
    kind,
  )
}

function list(say: (things: Counted[]) => string, things: readonly Counted[]): string[] {
  const some = things.filter(([count]) => count > 0)
  return some.length === 0 ? [] : [say(some)]
}

function part(count: number, say: (count: number) => string): string[] {
  return count === 0 ? [] : [say(count)]
}

function sum(changes: readonly Change[], kinds: readonly ChangeKind[]): number {
  return changes.filter(({ kind }) => kinds.includes(kind)).reduce((all, { count }) => all + count, 0)
}
