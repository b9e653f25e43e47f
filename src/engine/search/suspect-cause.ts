import type { Scenario } from '../../model/help-desk-schema.ts'
import type { Answers } from '../answers.ts'

/**
 * What a ticket says about the cause: its codes, as digits or names, the answers of its walk, and the id of the outcome,
 * if there is one.
 */
export type Clues = { codes: readonly string[]; outcome: string | null; answers: Answers }

/**
 * The first scenario that fits: all that it names has to hold. Of several codes the last known one counts, since
 * Microsoft puts the general one first; "unknown" stands for a code that no scenario names. Content that was checked ends with a scenario that always fits; without one the last counts. Throws
 * when there is no scenario at all.
 */
export function suspectCause(scenarios: readonly Scenario[], { codes, outcome, answers }: Clues): Scenario {
  const isNamed = (one: string) => scenarios.some((scenario) => scenario.codes?.includes(one))
  const code = codes.findLast(isNamed) ?? (codes.length > 0 ? 'unknown' : null)
  const fitting = scenarios.find(
    (scenario) =>
      (scenario.codes === undefined || (code !== null && scenario.codes.includes(code))) &&
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
