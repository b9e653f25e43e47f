import type { Audience, BundledGuide, Next, Option, Outcome, Question, Step } from './guide-schema.ts'

export type Section = { id: string; title: string }

/** A sound guide, ready to be walked: every step by its id, with the section that it belongs to. */
export type Guide = {
  id: string
  title: string
  description: string
  audience: Audience
  minutes: number
  version: string
  start: string
  steps: ReadonlyMap<string, Step>
  sectionOf: ReadonlyMap<string, Section>
  /** For each step the ids of the steps that can follow it, whatever was answered before. */
  followers: ReadonlyMap<string, readonly string[]>
  /** Old id of a step → its new one; `question/old-option` → the new id of the option. */
  renamed?: Readonly<Record<string, string>>
}

export type { Audience, Next, Option, Outcome, Question, Step }

/** Gives a bundled guide its look-up tables. Of two steps with one id the first counts. */
export function toGuide(bundled: BundledGuide): Guide {
  const steps = new Map<string, Step>()
  const sectionOf = new Map<string, Section>()
  for (const section of bundled.sections) {
    for (const step of section.steps.filter(({ id }) => !steps.has(id))) {
      steps.set(step.id, step)
      sectionOf.set(step.id, { id: section.id, title: section.title })
    }
  }
  const followers = new Map([...steps].map(([id, step]) => [id, targetsOfStep(step)]))
  const { id, title, description, audience, minutes, version, start, renamed } = bundled
  return { id, title, description, audience, minutes, version, start, steps, sectionOf, followers, renamed }
}

/** Every step id that an option can lead to, whatever was answered before. */
export function targetsOf(next: Next): string[] {
  return typeof next === 'string' ? [next] : next.map(({ go }) => go)
}

/** Every step id that a step can lead to, each once; none for an outcome. */
export function targetsOfStep(step: Step): string[] {
  return step.kind === 'outcome' ? [] : [...new Set(step.options.flatMap(({ next }) => targetsOf(next)))]
}
