import type { Session } from '../engine/replay.ts'
import type { Example } from '../model/examples-schema.ts'

/** The example that a walk makes; null while it stands at no outcome, and where it did not begin at the first step. */
export function exampleOf({ guide, from, trail, current }: Session, title: string): Example | null {
  if (current.kind !== 'outcome' || from !== guide.start) return null
  const answers = Object.fromEntries(trail.map(({ question, option }) => [question.id, option.id]))
  return { title, answers, ends: current.id }
}

/** The example among others with the same answers, whatever the order in which they are written. */
export function findTwin({ answers }: Example, others: readonly Example[]): Example | undefined {
  const walk = keyOf(answers)
  return others.find((other) => keyOf(other.answers) === walk)
}

function keyOf(answers: Example['answers']): string {
  return JSON.stringify(Object.entries(answers).sort())
}
