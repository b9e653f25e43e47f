import type { Scenario } from '../../model/help-desk-schema.ts'

/** What a ticket says about the cause: its codes, as digits or names, and the id of the outcome, if there is one. */
export type Clues = { codes: readonly string[]; outcome: string | null }

/**
 * The first scenario that fits: all that it names has to hold. In its codes, "unknown" stands for a code that no
 * scenario names. Content that was checked ends with a scenario that always fits; without one the last counts. Throws
 * when there is no scenario at all.
 */
export function suspectCause(scenarios: readonly Scenario[], { codes, outcome }: Clues): Scenario {
  const named = new Set(scenarios.flatMap((scenario) => scenario.codes ?? []))
  const clues = new Set(codes.map((code) => (named.has(code) ? code : 'unknown')))
  const fitting = scenarios.find(
    (scenario) =>
      (scenario.codes?.some((code) => clues.has(code)) ?? true) &&
      (scenario.outcomes?.some((id) => id === outcome) ?? true),
  )
  const suspected = fitting ?? scenarios.at(-1)
  if (!suspected) throw new Error('There has to be at least one scenario.')
  return suspected
}
