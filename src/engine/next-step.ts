import type { Next } from '../model/guide.ts'
import type { Answers } from './answers.ts'

/**
 * The id of the step that follows an option. Of several branches the first one counts whose conditions all match the
 * answers on the trail; a branch without conditions always matches. Null when no branch matches.
 */
export function nextStep(next: Next, onTrail: Answers): string | null {
  if (typeof next === 'string') return next
  const branch = next.find(({ when = {} }) =>
    Object.entries(when).every(([question, wanted]) => [wanted].flat().includes(onTrail.get(question) ?? '')),
  )
  return branch?.go ?? null
}
