import type { Guide } from '../model/guide.ts'
import type { Answers } from './answers.ts'
import { askedLater } from './asked-later.ts'
import { nextStep } from './next-step.ts'

export type WayOn = { option: string; target: string; answers: Answers }

/**
 * The ways that lead on from a step for somebody who gave these answers: each option with the step that it leads to
 * and the answers with it. None from an outcome or an unknown step.
 */
export function waysOn(guide: Guide, step: string, answers: Answers): WayOn[] {
  const question = guide.steps.get(step)
  if (question?.kind !== 'question' || answers.has(step)) return []
  return question.options.flatMap((option) => {
    const after = new Map(answers).set(question.id, option.id)
    const target = nextStep(option.next, after)
    return target === null ? [] : [{ option: option.id, target, answers: after }]
  })
}

/** Names a step together with those answers that still matter from there on. */
export function stateKey(guide: Guide, step: string, answers: Answers): string {
  const asked = askedLater(guide).get(step) ?? []
  return [step, ...asked.map((question) => answers.get(question) ?? '')].join(' ')
}
