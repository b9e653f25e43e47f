import type { Scenario } from '../../model/help-desk-schema.ts'
import type { Answers } from '../answers.ts'

/**
 * What a ticket says about the cause: its codes, as digits or names, the answers of its walk, and the id of the outcome,
 * if there is one.
 */
export type Clues = { codes: readonly string[]; outcome: string | null; answers: Answers }

/**
 * The first scenario that fits: all that it names has to hold. In its codes, "unknown" stands for a code that no
 * scenario names. Content that was checked ends with a scenario that always fits; without one the last counts. Throws
 * when there is no scenario at all.
 */
export function suspectCause(scenarios: readonly Scenario[], { codes, outcome, answers }: Clues): Scenario {
  const named = new Set(scenarios.flatMap((scenario) => scenario.codes ?? []))
  const clues = new Set(codes.map((code) => (named.has(code) ? code : 'unknown')))
  const fitting = scenarios.find(
    (scenario) =>
      (scenario.codes?.some((code) => clues.has(code)) ?? true) &&
      (scenario.outcomes?.some((id) => id === outcome) ?? true) &&
      (scenario.answers === undefined || isAnyGiven(scenario.answers, answers)),
  )
  const suspected = fitting ?? scenarios.at(-1)
  if (!suspected) throw new Error('There has to be at least one scenario.')
  return suspected
}

/** True when a cause is suspected for the error code only: neither the outcome nor an answer had a part in it. */
export function isByCodeAlone({ codes, outcomes, answers }: Scenario): boolean {
  return codes !== undefined && outcomes === undefined && answers === undefined
}

function isAnyGiven(wanted: NonNullable<Scenario['answers']>, given: Answers): boolean {
  return Object.entries(wanted).some(([question, options]) => [options].flat().includes(given.get(question) ?? ''))
}
