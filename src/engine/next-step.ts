import type { Next } from '../model/guide.ts'
import type { Answers } from './answers.ts'

/**
 * The id of the step that follows an option. Of several branches the first one counts whose conditions all match the
 * answers on the trail; a branch without conditions always matches. Null when no branch matches.
 */
export function nextStep(next: Next, onTrail: Answers): string | null {
  if (typeof next === 'string') return next
  return next[nextBranch(next, onTrail)]?.go ?? null
}

/** The position of the branch that is taken; -1 when none matches. */
export function nextBranch(branches: Exclude<Next, string>, onTrail: Answers): number {
  return branches.findIndex(({ when = {} }) =>
    Object.entries(when).every(([question, wanted]) => [wanted].flat().includes(onTrail.get(question) ?? '')),
  )
}
