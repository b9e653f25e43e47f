import { type Change, change } from './change.ts'
import { changedEntry } from './changed-entry.ts'
import { compareOptions, type TwoVersions } from './compare-options.ts'
import type { StepPair } from './match-steps.ts'

/** What changed in a step that both versions have; where it stands is not judged here. */
export function compareStep(versions: TwoVersions, { before, after, renamed }: StepPair): Change[] {
  const [old, now] = [before.step, after.step]
  const at = [versions.area, now.id] as const
  const step = versions.after.nameOf(now.id)
  const { texts, values } = changedEntry(old, now, ['title', 'options'])
  const names = { step, from: old.id, to: now.id }
  const titles = { field: 'title', before: old.title, after: now.title }
  return [
    ...(renamed === 'looks' ? [change('step-looks-renamed', at, names)] : []),
    ...(renamed === 'listed' ? [change('step-renamed', at, names)] : []),
    ...(old.title === now.title ? [] : [change('step-title', at, titles, { texts: titles })]),
    ...texts.map((one) => change('step-text', at, { step, ...one }, { texts: one })),
    ...values.map((one) => change('step-value', at, { step, ...one })),
    ...(old.kind === 'question' && now.kind === 'question' ? compareOptions(versions, old, now) : []),
  ]
}
