import type { Step } from './guide-schema.ts'

/** Question id → the ids of its options. Of several guides' questions with one id the options of all count. */
export function optionsByQuestion(steps: Iterable<Step>): ReadonlyMap<string, readonly string[]> {
  const options = new Map<string, string[]>()
  for (const step of steps) {
    if (step.kind !== 'question') continue
    const own = step.options.map(({ id }) => id)
    const known = options.get(step.id)
    if (known) known.push(...own)
    else options.set(step.id, own)
  }
  return options
}
