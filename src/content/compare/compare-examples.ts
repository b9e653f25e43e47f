import { followRenames, type Renamed, renamedId } from '../../engine/follow-renames.ts'
import type { Example } from '../../model/examples-schema.ts'
import { type Change, change } from './change.ts'
import type { TwoVersions } from './compare-options.ts'

/** Which examples of a guide were added, taken out, or written anew. Where they end is `compareLinks`'s part. */
export function compareExamples({ area, before, after, renames }: TwoVersions): Change[] {
  const old = byTitle(before.examples)
  const now = byTitle(after.examples)
  const walks = new Set(before.examples.map((example) => walkOf(example, renames)))
  const stay = new Set(after.examples.map((example) => walkOf(example, {})))
  const added = [...now].filter(([title, one]) => !old.has(title) && !walks.has(walkOf(one, {})))
  const removed = [...old].filter(([title, one]) => !now.has(title) && !stay.has(walkOf(one, renames)))
  const changed = [...now].filter(([title, one]) => {
    const was = old.get(title)
    return was && walkOf(was, renames) !== walkOf(one, {})
  })
  const tell = (
    kind: 'examples-added' | 'examples-removed' | 'examples-changed',
    list: readonly [string, Example][],
  ) =>
    list.length === 0 ? [] : [change(kind, [area], { examples: list.map(([title]) => title) }, { count: list.length })]
  return [...tell('examples-added', added), ...tell('examples-removed', removed), ...tell('examples-changed', changed)]
}

function byTitle(examples: readonly Example[]): ReadonlyMap<string, Example> {
  return new Map(examples.map((example) => [example.title, example]))
}

function walkOf({ answers, ends }: Example, renames: Renamed): string {
  const walk = followRenames({ renamed: renames }, { answers: new Map(Object.entries(answers)) })
  return JSON.stringify([[...walk.answers].sort(), renamedId(renames, ends)])
}
