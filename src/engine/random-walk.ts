import type { Guide } from '../model/guide.ts'
import type { Answers } from './answers.ts'
import { nextStep } from './next-step.ts'

/** One walk from the first step, with every option as likely as the others of its question. */
export type RandomWalk = {
  answers: Answers
  /** The ids of the steps in walked order, the first and the last included. */
  steps: readonly string[]
  /** True when it ended elsewhere than at an outcome. In a sound guide none does. */
  isBroken: boolean
}

/**
 * Walks a guide from its first step, and picks each option by `random`, which gives numbers from 0 up to but not 1. The
 * walk ends at an outcome; it is broken where an option leads nowhere or back to a question of the same walk.
 */
export function randomWalk(guide: Guide, random: () => number): RandomWalk {
  const answers = new Map<string, string>()
  const steps: string[] = []
  let id: string | null = guide.start
  while (id !== null) {
    const step = guide.steps.get(id)
    if (!step || answers.has(id)) return { answers, steps, isBroken: true }
    steps.push(id)
    if (step.kind === 'outcome') return { answers, steps, isBroken: false }
    const option = step.options[Math.floor(random() * step.options.length)]
    if (option) answers.set(id, option.id)
    id = option ? nextStep(option.next, answers) : null
  }
  return { answers, steps, isBroken: true }
}
