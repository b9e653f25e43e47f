import type { Step } from '../../model/guide.ts'

const results = { solved: 'Solved', 'ask-for-help': 'Ask for help', finding: 'Finding' } as const

/** What a step is, in words: `Question`, `Remedy`, `Outcome: Solved`, and the check in it: `Remedy, with the keyboard check`. */
export function kindWords(step: Step): string {
  if (step.kind === 'outcome') return `Outcome: ${results[step.result]}`
  const kind = step.tried === undefined ? 'Question' : 'Remedy'
  return step.check === undefined ? kind : `${kind}, with the ${step.check.replaceAll('-', ' ')}`
}
