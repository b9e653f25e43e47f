/** Builders for guides in tests: a guide in a few readable lines, with everything else filled in soundly. */
import { type Guide, toGuide } from '../model/guide.ts'
import type { BundledGuide, Next, Outcome, Question, Step } from '../model/guide-schema.ts'

const review = { sources: [{ title: 'Test page', address: 'https://example.org/page' }], checked: '2026-11-21' }

/** A question whose options are given as option id → what follows. Labels and title are made from the ids. */
export function question(id: string, next: Readonly<Record<string, Next>>, more: Partial<Question> = {}): Question {
  const options = Object.entries(next).map(([option, follows]) => ({
    id: option,
    label: `Label ${option}`,
    next: follows,
  }))
  return { id, kind: 'question', title: `Title ${id}?`, options, ...review, ...more }
}

export function outcome(id: string, result: Outcome['result'] = 'ask-for-help', more: Partial<Outcome> = {}): Outcome {
  return { id, kind: 'outcome', result, title: `Title ${id}`, reason: `Reason ${id}.`, ...review, ...more }
}

/** A guide in its bundled form; each argument is a section. The first step of the first section is the start. */
export function bundled(sections: Readonly<Record<string, readonly Step[]>>): BundledGuide {
  const entries = Object.entries(sections)
  return {
    id: 'test-guide',
    title: 'Test guide',
    description: 'A guide for tests.',
    audience: 'users',
    minutes: 5,
    version: '0123abcd',
    start: entries[0]?.[1][0]?.id ?? '',
    sections: entries.map(([id, steps]) => ({ id, title: `Section ${id}`, steps: [...steps] })),
  }
}

/** A guide of one section, ready to be walked. */
export function guideOf(...steps: readonly Step[]): Guide {
  return toGuide(bundled({ main: steps }))
}
