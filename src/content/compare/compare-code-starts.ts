import { replay } from '../../engine/replay.ts'
import type { CodeFile } from '../../model/code-schema.ts'
import type { Guide, Step } from '../../model/guide.ts'
import { type Change, change } from './change.ts'

type Version = { codes: ReadonlyMap<string, CodeFile>; guides: ReadonlyMap<string, Guide> }

/**
 * Which codes of both versions open their guide at another step now, although nobody may have touched the code itself.
 * `sameStep` says whether a step of the old guide is one of the new guide under another id.
 */
export function compareCodeStarts(
  before: Version,
  after: Version,
  sameStep: (guide: string, old: string, now: string) => boolean,
): Change[] {
  const groups = new Map<string, { codes: string[]; now: string; was: string }>()
  for (const [code, file] of before.codes) {
    const [old, now] = [openedAt(file, before), openedAt(after.codes.get(code), after)]
    if (!old || !now || old.id === now.id || sameStep(file.start.guide, old.id, now.id)) continue
    const group = groups.get(`${old.id} ${now.id}`) ?? { codes: [], now: now.title, was: old.title }
    groups.set(`${old.id} ${now.id}`, group)
    group.codes.push(code)
  }
  return [...groups.values()].map((one) => change('codes-elsewhere', ['codes'], one, { count: one.codes.length }))
}

function openedAt(file: CodeFile | undefined, { guides }: Version): Step | null {
  const guide = file && guides.get(file.start.guide)
  return guide ? replay(guide, new Map(Object.entries(file.start.answers))).current : null
}
