import { type Renamed, renamedAnswer } from '../../engine/follow-renames.ts'
import type { Option, Question } from '../../model/guide-schema.ts'
import { type Change, change } from './change.ts'
import { changedEntry } from './changed-entry.ts'
import { describeNext, sameNext } from './describe-next.ts'
import type { GuideVersion } from './guide-version.ts'
import { likeness, wordsOf } from './likeness.ts'
import { movedIds } from './word-diff.ts'

/** Two versions of a guide; `renames` leads from the ids of the old one to those of the new one. */
export type TwoVersions = { area: string; before: GuideVersion; after: GuideVersion; renames: Renamed }

type OptionPair = { old: Option; now: Option; looksRenamed: boolean }

/** What changed in the options of a question. */
export function compareOptions(versions: TwoVersions, before: Question, after: Question): Change[] {
  const { area, renames } = versions
  const step = versions.after.nameOf(after.id)
  const { pairs, removed, added } = matchOptions(before, after, renames)
  const order = movedIds(
    pairs.map(({ now }) => now.id),
    after.options.map(({ id }) => id),
  )
  const labels = after.options.map(({ label }) => label)
  return [
    ...removed.map(({ id, label }) => change('option-removed', [area, after.id, id], { step, option: label })),
    ...added.map(({ id, label, next }) =>
      change('option-added', [area, after.id, id], {
        step,
        option: label,
        leads: describeNext(next, versions.after).replaceAll('\n', ', '),
      }),
    ),
    ...pairs.flatMap((pair) => compareOption(versions, before.id, after.id, pair)),
    ...(order.length > 0 ? [change('options-reordered', [area, after.id], { step, options: labels })] : []),
  ]
}

function matchOptions(before: Question, after: Question, renames: Renamed) {
  const pairs: OptionPair[] = []
  const left = new Map(after.options.map((option) => [option.id, option]))
  const match = (old: Option, now: Option | undefined, looksRenamed: boolean) => {
    if (!now) return true
    pairs.push({ old, now, looksRenamed })
    left.delete(now.id)
    return false
  }
  const gone = before.options.filter((old) =>
    match(old, left.get(renamedAnswer(renames, before.id, old.id).option) ?? left.get(old.id), false),
  )
  const removed = gone.filter((old) =>
    match(
      old,
      [...left.values()].find((now) => isAlike(old, now)),
      true,
    ),
  )
  pairs.sort((a, b) => before.options.indexOf(a.old) - before.options.indexOf(b.old))
  return { pairs, removed, added: [...left.values()] }
}

function isAlike(old: Option, now: Option): boolean {
  return old.label === now.label || likeness(wordsOf(old.label), wordsOf(now.label)) >= 0.8
}

function compareOption(versions: TwoVersions, oldQuestion: string, id: string, pair: OptionPair): Change[] {
  const { old, now, looksRenamed } = pair
  const at = [versions.area, id, now.id] as const
  const facts = { step: versions.after.nameOf(id), option: now.label }
  const { texts, values } = changedEntry(old, now, ['next'])
  const names = { from: `${oldQuestion}/${old.id}`, to: now.id }
  const renamed = looksRenamed
    ? [change('option-looks-renamed', at, { ...facts, ...names })]
    : old.id === now.id
      ? []
      : [change('option-renamed', at, { ...facts, from: old.id, to: now.id })]
  return [
    ...renamed,
    ...compareNext(versions, pair, at),
    ...texts.map((one) => change('option-text', at, { ...facts, ...one }, { texts: one })),
    ...values.map((one) => change('option-value', at, { ...facts, ...one })),
  ]
}

function compareNext(
  { before, after, renames }: TwoVersions,
  { old, now }: OptionPair,
  at: readonly [string, string, string],
): Change[] {
  if (sameNext(old.next, renames) === sameNext(now.next, {})) return []
  const facts = { step: after.nameOf(at[1]), option: now.label }
  if (typeof old.next === 'string' && typeof now.next === 'string') {
    return [change('option-leads', at, { ...facts, now: after.nameOf(now.next), was: before.nameOf(old.next) })]
  }
  const texts = { before: describeNext(old.next, before), after: describeNext(now.next, after), by: 'lines' as const }
  return [change('option-branches', at, facts, { texts })]
}
