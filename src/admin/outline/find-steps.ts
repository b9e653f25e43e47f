import type { OutlineSection, OutlineStep } from '../../content/outline/guide-outline.ts'
import { optionTexts } from '../../content/outline/option-texts.ts'
import { stepTexts } from '../../content/outline/step-texts.ts'

/** A step with all that it can be found by, in small letters. */
export type FindableStep = { step: OutlineStep; text: string }

/** What `findSteps` looks through: every step of an outline, in its order. */
export function findableSteps(sections: readonly OutlineSection[]): FindableStep[] {
  return sections.flatMap(({ steps }) => steps.map((step) => ({ step, text: textOf(step) })))
}

/**
 * The steps that hold every word of a query, in the order of the outline; capitals do not count. A step is found by its
 * number, its id and all its texts. None for a query without words.
 */
export function findSteps(steps: readonly FindableStep[], query: string): OutlineStep[] {
  const words = wordsOf(query)
  if (words.length === 0) return []
  const found = steps.filter(({ step, text }) =>
    words.every((word) => word === String(step.number) || text.includes(word)),
  )
  return found.map(({ step }) => step)
}

function textOf({ step, options }: OutlineStep): string {
  const texts = options.flatMap(({ option }) => [option.id, option.label, ...optionTexts(option)])
  return [step.id, step.title, JSON.stringify(stepTexts(step)), ...texts].join('\n').toLowerCase()
}

function wordsOf(query: string): string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean)
}
