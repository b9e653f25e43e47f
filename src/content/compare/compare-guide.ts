import { type Renamed, renamedId } from '../../engine/follow-renames.ts'
import { type Change, change } from './change.ts'
import { changedEntry } from './changed-entry.ts'
import { compareExamples } from './compare-examples.ts'
import type { TwoVersions } from './compare-options.ts'
import { comparePlaces } from './compare-places.ts'
import { compareReviews } from './compare-reviews.ts'
import { compareStep } from './compare-step.ts'
import { type GuideVersion, toVersion } from './guide-version.ts'
import { type MatchedSteps, matchSteps } from './match-steps.ts'
import type { ReadGuide } from './read-content.ts'

/** What changed in a guide that both versions have. `renames` is what the new one lists. */
export function compareGuide(area: string, old: ReadGuide, now: ReadGuide, renames: Renamed): Change[] {
  const [before, after] = [toVersion(old), toVersion(now)]
  const matched = matchSteps(before, after, renames)
  const versions = { area, before, after, renames: withLooks(renames, matched) }
  const reviewed = matched.pairs.map((pair) => ({
    name: after.nameOf(pair.after.step.id),
    before: pair.before.step,
    after: pair.after.step,
  }))
  return [
    ...compareGuideFile(versions),
    ...comparePlaces(versions, matched),
    ...compareSections(versions),
    ...matched.pairs.flatMap((pair) => compareStep(versions, pair)),
    ...compareExamples(versions),
    ...compareReviews(area, reviewed),
  ]
}

/** A step that only looks renamed counts as renamed where the ways of the two versions are compared. */
function withLooks(renames: Renamed, { pairs }: MatchedSteps): Renamed {
  const looks = pairs.filter(({ renamed }) => renamed === 'looks')
  return { ...renames, ...Object.fromEntries(looks.map((pair) => [pair.before.step.id, pair.after.step.id])) }
}

function compareGuideFile({ area, before, after, renames }: TwoVersions): Change[] {
  if (!before.file || !after.file) return []
  const { texts, values } = changedEntry(before.file, after.file, ['start', 'sections', 'renamed'])
  const [was, now] = [before.file.start, after.file.start]
  const names = { now: after.nameOf(now), was: before.nameOf(was) }
  return [
    ...(renamedId(renames, was) === now ? [] : [change('start-changed', [area], names)]),
    ...texts.map((one) => change('guide-text', [area], one, { texts: one })),
    ...values.map((one) => change('guide-value', [area], one)),
  ]
}

function compareSections({ area, before, after }: TwoVersions): Change[] {
  return after.sections.flatMap(({ id, file }) => {
    const old = sectionOf(before, id)
    const { texts } = old ? changedEntry(old.file, file, ['steps']) : { texts: [] }
    return texts.map((one) => change('section-text', [area, id], { section: file.title, ...one }, { texts: one }))
  })
}

function sectionOf({ sections }: GuideVersion, id: string) {
  return sections.find((section) => section.id === id)
}
