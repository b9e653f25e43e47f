import type { Guide, Question } from '../model/guide.ts'
import { askedLater } from './asked-later.ts'
import { stepsAfter } from './steps-after.ts'

/**
 * The earlier questions whose answers matter for a walk that begins in the middle: conditions at the start or after it
 * ask about them, and they cannot come any more. In the order of the guide; none where the walk begins at the first.
 */
export function askedBefore(guide: Guide, start: string): Question[] {
  if (start === guide.start) return []
  const after = new Set([start, ...stepsAfter(guide, start)])
  const asked = new Set(askedLater(guide).get(start))
  return [...guide.steps.values()].filter(
    (step): step is Question => step.kind === 'question' && asked.has(step.id) && !after.has(step.id),
  )
}
