import { type Renamed, renamedId } from '../../engine/follow-renames.ts'
import { fieldText } from './field-text.ts'
import type { GuideVersion, PlacedStep } from './guide-version.ts'
import { likeness, wordsOf } from './likeness.ts'

/** A step in both versions. `renamed` says whether its id changed: as `guide.json` lists it, or only by its looks. */
export type StepPair = { before: PlacedStep; after: PlacedStep; renamed: 'no' | 'listed' | 'looks' }

export type MatchedSteps = { pairs: StepPair[]; removed: PlacedStep[]; added: PlacedStep[] }

/** From here on two steps are nearly equal. */
const alike = 0.8
/** More pairs than this are not looked at: then so much is new that likeness says little. */
const maxPairs = 40_000

/** Which step of the new version is which of the old one: by id, by the listed renames, and then by the looks. */
export function matchSteps(before: GuideVersion, after: GuideVersion, renames: Renamed): MatchedSteps {
  const pairs: StepPair[] = []
  const removed: PlacedStep[] = []
  for (const [id, old] of before.steps) {
    const now = renamedId(renames, id)
    const found = after.steps.get(now) ?? after.steps.get(id)
    if (found) pairs.push({ before: old, after: found, renamed: found.step.id === id ? 'no' : 'listed' })
    else removed.push(old)
  }
  const taken = new Set(pairs.map((pair) => pair.after.step.id))
  const added = [...after.steps.values()].filter(({ step }) => !taken.has(step.id))
  const matched = withLookalikes({ pairs, removed, added })
  const place = new Map([...before.steps.keys()].map((id, position) => [id, position]))
  matched.pairs.sort((a, b) => (place.get(a.before.step.id) as number) - (place.get(b.before.step.id) as number))
  return matched
}

function withLookalikes({ pairs, removed, added }: MatchedSteps): MatchedSteps {
  if (removed.length * added.length > maxPairs) return { pairs, removed, added }
  const left = new Map(added.map((one) => [one, stepWords(one)]))
  const gone: PlacedStep[] = []
  for (const before of removed) {
    const after = nearest(before, left)
    if (after) pairs.push({ before, after, renamed: 'looks' })
    else gone.push(before)
    if (after) left.delete(after)
  }
  return { pairs, removed: gone, added: [...left.keys()] }
}

function nearest(old: PlacedStep, left: ReadonlyMap<PlacedStep, ReadonlySet<string>>): PlacedStep | null {
  const words = stepWords(old)
  let [best, most]: [PlacedStep | null, number] = [null, alike]
  for (const [now, others] of left) {
    const value = now.step.kind === old.step.kind ? likeness(words, others) : 0
    if (value > most || (value === most && !best)) [best, most] = [now, value]
  }
  return best
}

/** What people read of a step; its ids and sources do not count. */
function stepWords({ step }: PlacedStep): ReadonlySet<string> {
  const own = step.kind === 'question' ? step.options.map(({ label }) => label) : [step.reason, step.action]
  return wordsOf([step.title, step.body, ...own].map(fieldText).join(' '))
}
