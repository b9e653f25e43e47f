import { type Change, change } from './change.ts'
import type { TwoVersions } from './compare-options.ts'
import type { GuideVersion } from './guide-version.ts'
import type { MatchedSteps } from './match-steps.ts'
import type { ReadSection } from './read-content.ts'
import { movedIds } from './word-diff.ts'

/** Which sections and steps are new, gone, or stand at another place. Steps of a new or lost section are told with it. */
export function comparePlaces(versions: TwoVersions, matched: MatchedSteps): Change[] {
  const { before, after } = versions
  const isOld = new Set(before.sections.map(({ id }) => id))
  const isNew = new Set(after.sections.map(({ id }) => id))
  return [
    ...before.sections.filter(({ id }) => !isNew.has(id)).map((one) => sectionGone(versions, one, matched)),
    ...after.sections.filter(({ id }) => !isOld.has(id)).map((one) => sectionNew(versions, one, matched)),
    ...sectionsReordered(versions),
    ...stepsGone(versions, matched, isNew),
    ...stepsNew(versions, matched, isOld),
    ...stepsMoved(versions, matched),
    ...after.sections.filter(({ id }) => isOld.has(id)).flatMap((one) => stepsReordered(versions, one, matched)),
  ]
}

function sectionGone({ area }: TwoVersions, { id, file }: ReadSection, { removed }: MatchedSteps): Change {
  const count = removed.filter(({ section }) => section.id === id).length
  return change('section-removed', [area, id], { section: file.title, count }, { count })
}

function sectionNew({ area }: TwoVersions, { id, file }: ReadSection, { added }: MatchedSteps): Change {
  const count = added.filter(({ section }) => section.id === id).length
  return change('section-added', [area, id], { section: file.title, count }, { count })
}

function sectionsReordered({ area, before, after }: TwoVersions): Change[] {
  const order = ({ sections }: GuideVersion) => sections.map(({ id }) => id)
  if (movedIds(order(before), order(after)).length === 0) return []
  return [change('sections-reordered', [area], { sections: after.sections.map(({ file }) => file.title) })]
}

function stepsGone({ area, before }: TwoVersions, { removed }: MatchedSteps, isNew: ReadonlySet<string>): Change[] {
  return removed
    .filter(({ section }) => isNew.has(section.id))
    .map(({ step, section }) =>
      change('step-removed', [area, step.id], { step: before.nameOf(step.id), section: section.file.title }),
    )
}

function stepsNew({ area, after }: TwoVersions, { added }: MatchedSteps, isOld: ReadonlySet<string>): Change[] {
  return added
    .filter(({ section }) => isOld.has(section.id))
    .map(({ step, section }) =>
      change('step-added', [area, step.id], { step: after.nameOf(step.id), section: section.file.title }),
    )
}

function stepsMoved({ area, after }: TwoVersions, { pairs }: MatchedSteps): Change[] {
  return pairs
    .filter((pair) => pair.before.section.id !== pair.after.section.id)
    .map((pair) => {
      const { id } = pair.after.step
      const facts = { now: pair.after.section.file.title, was: pair.before.section.file.title }
      return change('step-to-section', [area, id], { step: after.nameOf(id), ...facts })
    })
}

function stepsReordered({ area, after }: TwoVersions, section: ReadSection, { pairs }: MatchedSteps): Change[] {
  const stayed = pairs.filter((pair) => pair.before.section.id === section.id && pair.after.section.id === section.id)
  const place = new Map(section.file.steps.map(({ id }, position) => [id, position]))
  const before = stayed.map((pair) => pair.after.step.id)
  const now = before.toSorted((a, b) => (place.get(a) as number) - (place.get(b) as number))
  const moved = movedIds(before, now)
  if (moved.length === 0) return []
  const steps = moved.map(after.nameOf)
  return [change('steps-reordered', [area, section.id], { section: section.file.title, steps })]
}
