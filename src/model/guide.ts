import { findCircle } from './find-circle.ts'
import {
  type Audience,
  type BundledGuide,
  bundledGuideSchema,
  type Next,
  type Option,
  type Outcome,
  type Question,
  type Step,
} from './guide-schema.ts'

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
}

export type { Audience, Next, Option, Outcome, Question, Step }

/**
 * Reads a bundled guide. Gives null when its shape is not that of a guide, or when a step that it leads to does not
 * exist or when its steps lead in a circle, so that the app never walks into nothing.
 */
export function parseGuide(value: unknown): Guide | null {
  const parsed = bundledGuideSchema.safeParse(value)
  if (!parsed.success) return null
  const guide = toGuide(parsed.data)
  return targetsExist(guide) && !hasCircle(guide) ? guide : null
}

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
  const { id, title, description, audience, minutes, version, start } = bundled
  return { id, title, description, audience, minutes, version, start, steps, sectionOf, followers }
}

/** Every step id that an option can lead to, whatever was answered before. */
export function targetsOf(next: Next): string[] {
  return typeof next === 'string' ? [next] : next.map(({ go }) => go)
}

/** Every step id that a step can lead to, each once; none for an outcome. */
export function targetsOfStep(step: Step): string[] {
  return step.kind === 'outcome' ? [] : [...new Set(step.options.flatMap(({ next }) => targetsOf(next)))]
}

function hasCircle({ start, steps, followers }: Guide): boolean {
  return findCircle(start, [...steps.keys()], (id) => followers.get(id) ?? []) !== null
}

function targetsExist(guide: Guide): boolean {
  const known = (id: string) => guide.steps.has(id)
  return known(guide.start) && [...guide.followers.values()].every((targets) => targets.every(known))
}
