import { phrase } from './phrase.ts'
import { text } from './text.ts'
import type { Typing } from './typing-state.ts'

/** What is said of what was not put in: what comes next and, from the second time on, that no password belongs here. */
export function sayRefusal({ text: typed, refusal, refusals }: Typing): string {
  if (refusal && refusal !== 'other') return text.refusals[refusal]
  const next = refusal ? text.refused(phrase[typed.length] ?? '') : ''
  return [next, refusals > 1 ? text.noPassword : ''].filter(Boolean).join(' ')
}
