import type { Step } from '../../model/guide-schema.ts'
import type { ReadGuide, ReadSection } from './read-content.ts'

export type PlacedStep = { step: Step; section: ReadSection }

/** One of the two versions of a guide that are compared. */
export type GuideVersion = ReadGuide & {
  steps: ReadonlyMap<string, PlacedStep>
  /** The title of a step, with its id where another step has the same title; the id of an unknown one. */
  nameOf: (step: string) => string
}

/** Gives a guide its look-up tables. Of two steps with one id the first counts. */
export function toVersion(guide: ReadGuide): GuideVersion {
  const steps = new Map<string, PlacedStep>()
  const titles = new Map<string, number>()
  for (const section of guide.sections) {
    for (const step of section.file.steps) {
      if (!steps.has(step.id)) steps.set(step.id, { step, section })
      titles.set(step.title, (titles.get(step.title) ?? 0) + 1)
    }
  }
  const nameOf = (id: string) => {
    const title = steps.get(id)?.step.title
    if (title === undefined) return id
    return titles.get(title) === 1 ? title : `${title} (${id})`
  }
  return { ...guide, steps, nameOf }
}
