import type { CodeFile } from '../../model/code-schema.ts'
import { type Change, change } from './change.ts'
import { compareEntry } from './compare-entries.ts'
import { compareReviews } from './compare-reviews.ts'
import { text } from './text.ts'

const area = 'codes'

type Codes = ReadonlyMap<string, CodeFile>

/** Which codes are new or gone, and what changed in the records of the others. */
export function compareCodes(before: Codes, after: Codes): Change[] {
  const shared = [...after].flatMap(([code, now]) => {
    const old = before.get(code)
    return old ? [{ name: code, before: old, after: now }] : []
  })
  return [
    ...tell('codes-removed', missing(before, after)),
    ...tell('codes-added', missing(after, before)),
    ...shared.flatMap((one) => compareEntry([area, one.name], text.entries.code(one.name), one.before, one.after)),
    ...compareReviews(area, shared),
  ]
}

function tell(kind: 'codes-removed' | 'codes-added', codes: readonly string[]): Change[] {
  return codes.length === 0 ? [] : [change(kind, [area], { codes }, { count: codes.length })]
}

function missing(there: Codes, elsewhere: Codes): string[] {
  return [...there.keys()].filter((code) => !elsewhere.has(code))
}
