import { type Change, change } from './change.ts'
import { fieldText } from './field-text.ts'

type Reviewed = { sources?: unknown; checked?: unknown }

export type ReviewPair = { name: string; before: Reviewed; after: Reviewed }

/** Which things of an area have other sources or another review date: all with the same two dates in one change. */
export function compareReviews(area: string, pairs: readonly ReviewPair[]): Change[] {
  const sources = pairs.filter(({ before, after }) => fieldText(before.sources) !== fieldText(after.sources))
  const dates = new Map<string, { before: string; after: string; names: string[] }>()
  for (const { name, before, after } of pairs) {
    const [was, now] = [fieldText(before.checked), fieldText(after.checked)]
    if (was === now) continue
    const group = dates.get(`${was} ${now}`) ?? { before: was, after: now, names: [] }
    dates.set(`${was} ${now}`, group)
    group.names.push(name)
  }
  const names = sources.map(({ name }) => name)
  return [
    ...(names.length > 0 ? [change('sources-changed', [area], { names }, { count: names.length })] : []),
    ...[...dates.values()].map((one) => change('reviews-changed', [area], one, { count: one.names.length })),
  ]
}
