import { blocksHtml } from '../../src/content/outline/blocks-html.ts'
import type { Guide, Next, Step } from '../../src/model/guide.ts'

/** A step as pages of other makes can draw it: an outcome is a step without options. */
export type PlainStep = { title: string; html: string; options: PlainOption[] }

export type PlainOption = { id: string; label: string; next: Next }

/** A whole guide without what only Signpost has: checks, hints that count tries, facts for the ticket. */
export type PlainTree = { start: string; steps: Record<string, PlainStep> }

/** A sound guide as a tree for pages of other makes: all of its steps, with the words that people read. */
export function plainTree(guide: Guide): PlainTree {
  const steps = [...guide.steps].map(([id, step]) => [id, plainStep(step)])
  return { start: guide.start, steps: Object.fromEntries(steps) }
}

function plainStep(step: Step): PlainStep {
  const body = step.body ?? []
  if (step.kind === 'outcome') return { title: step.title, html: blocksHtml([step.reason, ...body]), options: [] }
  const options = step.options.map(({ id, label, hint, next }) => ({
    id,
    label: hint ? `${label}. ${hint}` : label,
    next,
  }))
  return { title: step.title, html: blocksHtml(body), options }
}
