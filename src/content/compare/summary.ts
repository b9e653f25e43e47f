import type { Change, ChangeKind } from './change.ts'
import type { Comparison } from './comparison.ts'
import { text } from './text.ts'

const words = text.summary

/** The comparison in a line: `3 steps changed, 1 added, 2 of 1,203 old links open at another step and say so, 0 links break.` */
export function summary(comparison: Comparison): string {
  const changes = comparison.areas.flatMap((area) => area.changes)
  if (changes.length === 0) return comparison.unread.length === 0 ? words.nothing : words.nothingElse
  const parts = [...stepParts(changes), ...otherParts(changes), ...linkParts(changes, comparison.linksTried)]
  return `${parts.join(', ')}.`
}

function stepParts(changes: readonly Change[]): string[] {
  const changed = new Set(changes.filter(isStepChange).map(({ area, ids }) => `${area}/${ids[0]}`)).size
  const added = sum(changes, ['step-added', 'section-added', 'guide-added'])
  const removed = sum(changes, ['step-removed', 'section-removed', 'guide-removed'])
  return [
    ...part(changed, words.steps),
    ...part(added, (count) => words.added(count, changed === 0)),
    ...part(removed, (count) => words.removed(count, changed + added === 0)),
  ]
}

function otherParts(changes: readonly Change[]): string[] {
  const touched = changes.filter(({ area, ids }) => area === 'codes' && ids.length > 0).map(({ ids }) => ids[0])
  const other = changes.filter(isOther)
  return [
    ...part(sum(changes, ['codes-added', 'codes-removed']) + new Set(touched).size, words.codes),
    ...part(sum(changes, ['setting-changed', 'setting-text']), words.settings),
    ...part(sum(changes, ['examples-elsewhere', 'examples-stop']), words.examples),
    ...part(other.length, words.other),
  ]
}

function linkParts(changes: readonly Change[], tried: number): string[] {
  const elsewhere = sum(changes, ['links-elsewhere'])
  const lost = sum(changes, ['links-lost'])
  return [
    ...part(elsewhere, (count) => words.elsewhere(count, tried)),
    ...part(sum(changes, ['links-not-tried']), words.untried),
    ...(tried > 0 ? [words.lost(lost)] : []),
  ]
}

function isStepChange({ kind }: Change): boolean {
  return /^(?:step|option)-(?!added|removed)/.test(kind) || /^option-(?:added|removed)/.test(kind)
}

/** What no other part of the line counts. */
function isOther({ kind, area }: Change): boolean {
  return (
    area !== 'codes' &&
    area !== 'site' &&
    !/^(?:step|option|links|section-(?:added|removed)|guide-(?:added|removed)|examples-(?:elsewhere|stop))/.test(kind)
  )
}

function part(count: number, say: (count: number) => string): string[] {
  return count === 0 ? [] : [say(count)]
}

function sum(changes: readonly Change[], kinds: readonly ChangeKind[]): number {
  return changes.filter(({ kind }) => kinds.includes(kind)).reduce((all, { count }) => all + count, 0)
}
