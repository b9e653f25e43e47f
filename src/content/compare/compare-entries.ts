import { type Change, change } from './change.ts'
import { changedEntry } from './changed-entry.ts'
import { text } from './text.ts'
import { movedIds } from './word-diff.ts'

type Entry = { id: string; title: string }

/** What changed in a list of named things of one area, for example the searches of the help desk. */
export function compareEntries(
  area: string,
  noun: 'search' | 'scenario',
  before: readonly Entry[],
  after: readonly Entry[],
): Change[] {
  const old = new Map(before.map((entry) => [entry.id, entry]))
  const now = new Map(after.map((entry) => [entry.id, entry]))
  const tell = (kind: 'entries-removed' | 'entries-added' | 'entries-reordered', entries: readonly Entry[]) =>
    entries.length === 0
      ? []
      : [change(kind, [area], { noun, names: entries.map(({ title }) => title) }, { count: entries.length })]
  const changed = after.flatMap((one) => {
    const was = old.get(one.id)
    return was ? compareEntry([area, one.id], text.entries[noun](one.title), was, one) : []
  })
  const moved = movedIds([...old.keys()], [...now.keys()]).map((id) => now.get(id) as Entry)
  return [
    ...tell(
      'entries-removed',
      before.filter(({ id }) => !now.has(id)),
    ),
    ...tell(
      'entries-added',
      after.filter(({ id }) => !old.has(id)),
    ),
    ...changed,
    ...tell('entries-reordered', moved),
  ]
}

/** What changed in one thing, named as `entry`. */
export function compareEntry(at: readonly [string, string], entry: string, before: object, after: object): Change[] {
  const { texts, values } = changedEntry({ ...before }, { ...after })
  return [
    ...texts.map((one) => change('entry-text', at, { entry, ...one }, { texts: one })),
    ...values.map((one) => change('entry-value', at, { entry, ...one })),
  ]
}
