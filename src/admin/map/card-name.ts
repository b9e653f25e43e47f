import type { Step } from '../../model/guide.ts'
import type { Problem } from '../../model/problem.ts'
import { signOf } from './step-sign.tsx'
import { text } from './text.ts'

type CardNameInput = { step: Step; section: string; problems: readonly Problem[] | undefined }

/** What a screen reader says of a step on the map. */
export function cardName({ step, section, problems = [] }: CardNameInput): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const notices = problems.length - errors
  return [
    text.card(text.kinds[signOf(step)], step.title, section),
    ...(step.kind === 'question' ? [text.options(step.options.length)] : []),
    ...(errors > 0 ? [text.problems(errors)] : []),
    ...(notices > 0 ? [text.notices(notices)] : []),
  ].join(' ')
}
