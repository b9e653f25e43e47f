import type { Step } from './guide-schema.ts'

/** Question id → the ids of its options. Of several guides' questions with one id the options of all count. */
export function optionsByQuestion(steps: Iterable<Step>): ReadonlyMap<string, readonly string[]> {
  const options = new Map<string, string[]>()
  for (const step of steps) {
    if (step.kind !== 'question') continue
    const own = step.options.map(({ id }) => id)
    options.set(step.id, [...(options.get(step.id) ?? []), ...own])
  }
  return options
}
