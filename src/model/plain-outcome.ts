import type { Outcome } from './guide.ts'
import { plainText } from './plain-text.ts'

/** An outcome whose reason and first action have no marks: as tickets and notes say it. */
export function plainOutcome(outcome: Outcome): Outcome {
  const { reason, action } = outcome
  return { ...outcome, reason: plainText(reason), ...(action && { action: plainText(action) }) }
}
